import { partOf, type Properties } from '../model/properties.ts';
import { apiType } from './apiType.ts';
import { bagThing } from './bag.ts';

const nothing = () => null;

/** Excel itself; calculation and the screen are held up for one request, which nothing here can show. */
export const APPLICATION = apiType<Excel.Application, Properties>({
  name: 'Application',
  reads: {
    CalculationMode: ({ values }) => values.get('CalculationMode') ?? 'Automatic',
    CalculationState: () => 'Done',
  },
  writes: { CalculationMode: ({ values }, value) => void values.set('CalculationMode', value) },
  parts: { CultureInfo: (application) => bagThing('CultureInfo', partOf(application, 'CultureInfo')) },
  methods: {
    Calculate: nothing,
    SuspendApiCalculationUntilNextSync: nothing,
    SuspendScreenUpdatingUntilNextSync: nothing,
  },
});
