import { ExcelFault, NotImplemented } from '../model/fault.ts';
import { colourOf } from '../model/formats.ts';
import { type Properties, partOf } from '../model/properties.ts';
import { clientSchema } from '../protocol/schema.ts';
import { type ApiType, type Arguments, type Thing, thingOf } from './thing.ts';

/** What is known of a class besides the names of its properties. */
interface BagMembers {
  /** What it answers where nobody has set anything. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  readonly methods?: Readonly<Record<string, (properties: Properties, args: Arguments) => unknown>>;
  /** What becomes of a value on its way in. */
  readonly checks?: Readonly<Record<string, (value: unknown) => unknown>>;
}

const oneOf =
  (...allowed: readonly string[]) =>
  (value: unknown): unknown => {
    if (!allowed.includes(String(value))) throw new ExcelFault('InvalidArgument', String(value));
    return value;
  };

const fill: BagMembers = {
  methods: {
    SetSolidColor: ({ values }, [colour]) => void values.set('Color', colourOf(colour)),
    Clear: ({ values }) => values.clear(),
  },
};
const colour: BagMembers = { checks: { Color: colourOf }, methods: { Clear: ({ values }) => values.clear() } };

/** Classes of which more is known. */
const KNOWN: Readonly<Record<string, BagMembers>> = {
  ChartFill: fill,
  ChartFont: colour,
  ChartLineFormat: colour,
  ConditionalRangeFill: colour,
  ConditionalRangeFont: colour,
  ConditionalDataBarPositiveFormat: { checks: { FillColor: colourOf, BorderColor: colourOf } },
  ChartLegend: {
    defaults: { Visible: true, Overlay: false, Position: 'Right' },
    checks: { Position: oneOf('Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom') },
  },
  ChartTitle: { defaults: { Visible: true, Overlay: false } },
  ChartAxis: { defaults: { Visible: true, ReversePlotOrder: false } },
};

const types = new Map<string, ApiType<Properties>>();

/**
 * A class whose only behaviour is to keep its properties; their names come from the client itself.
 *
 * What nobody has set and has no default here fails the test that reads it, rather than answering anything.
 */
export function bagType(name: string): ApiType<Properties> {
  const made = types.get(name) ?? makeType(name, KNOWN[name] ?? {});
  types.set(name, made);
  return made;
}

export const bagThing = (name: string, properties: Properties): Thing => thingOf(bagType(name), properties);

function makeType(name: string, { defaults, methods, checks }: BagMembers): ApiType<Properties> {
  const schema = clientSchema().get(name);
  if (!schema) throw new NotImplemented(name);
  const { scalars, updateable, navigations } = schema;
  return {
    name,
    scalars,
    navigations: [...navigations.keys()],
    read: (member, { values }) => {
      const value = values.get(member) ?? defaults?.[member];
      if (value === undefined) throw new NotImplemented(`${name}.${member} before anybody has set it`);
      return value;
    },
    write: (member, { values }, value) => {
      if (!updateable.has(member)) throw new NotImplemented(`${name}.${member} = …`);
      values.set(member, checks?.[member]?.(value) ?? value);
    },
    part: (member, properties) => {
      const part = navigations.get(member);
      if (part === undefined) throw new NotImplemented(`${name}.${member}`);
      return bagThing(part, partOf(properties, member));
    },
    call: (member, properties, args) => {
      const method = methods?.[member];
      if (!method) throw new NotImplemented(`${name}.${member}()`);
      return method(properties, args);
    },
    identity: () => ({}),
    items: () => undefined,
  };
}
