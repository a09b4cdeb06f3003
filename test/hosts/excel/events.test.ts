import { describe, expect, it } from 'vitest';
import { openBridge } from './client/bridge.ts';
import { EmulatedExcel } from './emulatedExcel.ts';

/** Lets what is on its way arrive. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

type Told = Pick<Excel.WorksheetChangedEventArgs, 'address' | 'source' | 'triggerSource'>;

/** Two add-ins at one workbook; the first one watches its cells. */
async function watched() {
  const excel = new EmulatedExcel();
  const [mine, theirs] = [openBridge(excel), openBridge(excel)];
  const told: Told[] = [];
  const registration = await mine.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async ({ address, source, triggerSource }) => {
      told.push({ address, source, triggerSource });
    });
    await context.sync();
    return added;
  });
  return { excel, mine, theirs, told, registration };
}

const write = async (context: Excel.RequestContext): Promise<void> => {
  context.workbook.worksheets.getFirst().getRange('B2:C2').values = [[1, 2]];
  await context.sync();
};

describe('changes of cells', () => {
  it('are told of people, of the add-in itself, and of others, each as whose they are', async () => {
    const { excel, mine, theirs, told } = await watched();
    excel.type('Sheet1', 'A1', 'typed');
    await mine.run(write);
    await theirs.run(write);
    excel.as('somebody else', () => excel.type('Sheet1', 'A2', 'far away'));
    await settled();
    expect(told).toEqual([
      { address: 'A1', source: 'Local', triggerSource: 'Unknown' },
      { address: 'B2:C2', source: 'Local', triggerSource: 'ThisLocalAddin' },
      { address: 'B2:C2', source: 'Remote', triggerSource: 'Unknown' },
      { address: 'A2', source: 'Remote', triggerSource: 'Unknown' },
    ]);
  });

  it('are no longer told once the handler is gone', async () => {
    const { excel, told, registration } = await watched();
    registration.remove();
    await registration.context.sync();
    excel.type('Sheet1', 'A1', 'typed');
    await settled();
    expect(told).toEqual([]);
  });

  it('come with the range they are about', async () => {
    const excel = new EmulatedExcel();
    const { run } = openBridge(excel);
    const seen: unknown[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.load('id');
      await context.sync();
      sheet.onChanged.add((event) =>
        run(async (other) => {
          const range = event.getRange(other);
          range.load('values');
          await other.sync();
          seen.push([event.details?.valueBefore, event.details?.valueAfter, range.values]);
        }),
      );
      await context.sync();
    });
    excel.type('Sheet1', 'B3', '7');
    await settled();
    await settled();
    expect(seen).toEqual([['', 7, [[7]]]]);
  });
});

describe('what people look at', () => {
  it('is told when they go to another sheet or select other cells', async () => {
    const excel = new EmulatedExcel();
    const { run } = openBridge(excel);
    const told: string[] = [];
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async ({ worksheetId }) => void told.push(`added ${worksheetId}`));
      worksheets.onActivated.add(async ({ worksheetId }) => void told.push(`at ${worksheetId}`));
      worksheets.onSelectionChanged.add(async ({ address }) => void told.push(`selected ${address}`));
      await context.sync();
      worksheets.add('Plan').getRange('B2').select();
      await context.sync();
    });
    await settled();
    const { id } = excel.sheet('Plan');
    expect(told).toEqual([`added ${id}`, `at ${id}`, 'selected B2']);
  });
});
