import { describe, expect, it } from 'vitest';
import { inMemorySheets } from '../inMemorySheets.ts';

const open = () => {
  const sheets = inMemorySheets();
  return { ...sheets, dialogs: sheets.globals.SpreadsheetApp.getUi() };
};

describe('a dialog', () => {
  it('is answered as the test says', () => {
    const { dialogs, ui } = open();
    ui.answers.push({ button: 'YES' }, { button: 'OK', text: ' Lin ' }, { button: 'CLOSE' });
    expect(dialogs.alert('Title', 'Sure?', dialogs.ButtonSet.YES_NO)).toBe(dialogs.Button.YES);
    const answer = dialogs.prompt('Your name:');
    expect([answer.getSelectedButton(), answer.getResponseText()]).toEqual([dialogs.Button.OK, ' Lin ']);
    expect(dialogs.alert('Sure?', dialogs.ButtonSet.OK_CANCEL)).toBe(dialogs.Button.CLOSE);
    expect(dialogs.alert('Done.')).toBe(dialogs.Button.OK);
    expect(ui.dialogs.map(({ kind, title, prompt }) => [kind, title, prompt])).toEqual([
      ['alert', 'Title', 'Sure?'],
      ['prompt', '', 'Your name:'],
      ['alert', '', 'Sure?'],
      ['alert', '', 'Done.'],
    ]);
  });

  it('that nobody answers, or that has no such button, is a fault of the test', () => {
    const { dialogs, ui } = open();
    expect(() => dialogs.alert('Sure?', dialogs.ButtonSet.YES_NO)).toThrow('nobody answers the alert');
    expect(() => dialogs.prompt('Name?')).toThrow('nobody answers the prompt');
    ui.answers.push({ button: 'CANCEL' });
    expect(() => dialogs.alert('Sure?', dialogs.ButtonSet.YES_NO)).toThrow('has no button CANCEL');
  });
});

it('a menu of the same name takes the place of the one before', () => {
  const { dialogs, ui } = open();
  const add = (item: string) => dialogs.createMenu('OKR').addItem(item, 'f').addSeparator().addToUi();
  add('one');
  add('two');
  expect(ui.menus).toEqual([
    {
      caption: 'OKR',
      isAddon: false,
      entries: [{ kind: 'item', caption: 'two', functionName: 'f' }, { kind: 'separator' }],
    },
  ]);
});

it('a page is shown with its title and size', () => {
  const { dialogs, ui, globals } = open();
  const page = globals.HtmlService.createHtmlOutput('<p>').append('1').setTitle('T').setWidth(300).setHeight(200);
  dialogs.showSidebar(page);
  dialogs.showModalDialog(page, 'M');
  expect(ui.pages).toEqual([
    { kind: 'sidebar', title: 'T', html: '<p>1', width: 300, height: 200 },
    { kind: 'modal', title: 'M', html: '<p>1', width: 300, height: 200 },
  ]);
});
