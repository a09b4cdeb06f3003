import { meterMethods, Served } from '../runtime/served.ts';
import type { Answer, MenuEntry } from '../runtime/uiState.ts';
import type { World } from '../runtime/world.ts';
import { Button, ButtonSet } from './enums.ts';
import { pageOf } from './html.ts';

type GUi = GoogleAppsScript.Base.Ui;
type GMenu = GoogleAppsScript.Base.Menu;
type GHtml = GoogleAppsScript.HTML.HtmlOutput;

class FakeMenu extends Served implements Pick<GMenu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'> {
  readonly caption: string;
  readonly entries: MenuEntry[] = [];
  readonly #isAddon: boolean;

  constructor(world: World, caption: string, isAddon: boolean) {
    super(world);
    this.caption = caption;
    this.#isAddon = isAddon;
  }
  addItem(caption: string, functionName: string) {
    this.entries.push({ kind: 'item', caption, functionName });
    return this as unknown as GMenu;
  }
  addSeparator() {
    this.entries.push({ kind: 'separator' });
    return this as unknown as GMenu;
  }
  addSubMenu(menu: GMenu) {
    const given: unknown = menu;
    if (!(given instanceof FakeMenu)) throw new Error('not a menu');
    this.entries.push({ kind: 'menu', caption: given.caption, entries: given.entries });
    return this as unknown as GMenu;
  }
  addToUi() {
    const { menus } = this.world.ui;
    const before = menus.findIndex(({ caption }) => caption === this.caption);
    if (before >= 0) menus.splice(before, 1);
    menus.push({ caption: this.caption, entries: this.entries, isAddon: this.#isAddon });
  }
}
meterMethods(FakeMenu, 'Menu');

const ADDON_NAME = 'Redlight OKR';

class FakeUi
  extends Served
  implements
    Pick<
      GUi,
      | 'Button'
      | 'ButtonSet'
      | 'alert'
      | 'createAddonMenu'
      | 'createMenu'
      | 'prompt'
      | 'showModalDialog'
      | 'showModelessDialog'
      | 'showSidebar'
    >
{
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;

  createMenu(caption: string) {
    return new FakeMenu(this.world, caption, false) as unknown as GMenu;
  }
  createAddonMenu() {
    return new FakeMenu(this.world, ADDON_NAME, true) as unknown as GMenu;
  }
  alert(...said: readonly (string | GoogleAppsScript.Base.ButtonSet)[]) {
    return Button[this.#ask('alert', said).button];
  }
  prompt(...said: readonly (string | GoogleAppsScript.Base.ButtonSet)[]) {
    const { button, text = '' } = this.#ask('prompt', said);
    return { getResponseText: () => text, getSelectedButton: () => Button[button] };
  }
  showSidebar(html: GHtml) {
    const { title, ...page } = pageOf(html);
    this.world.ui.pages.push({ kind: 'sidebar', ...page, title });
  }
  showModalDialog(html: GHtml, title: string) {
    this.world.ui.pages.push({ kind: 'modal', ...pageOf(html), title });
  }
  showModelessDialog(html: GHtml, title: string) {
    this.world.ui.pages.push({ kind: 'modeless', ...pageOf(html), title });
  }

  #ask(kind: 'alert' | 'prompt', said: readonly (string | GoogleAppsScript.Base.ButtonSet)[]): Answer {
    const texts = said.filter((part): part is string => typeof part === 'string');
    const buttons = said.find((part) => typeof part !== 'string') ?? ButtonSet.OK;
    const [title = '', prompt = ''] = texts.length > 1 ? texts : ['', texts[0]];
    this.world.ui.dialogs.push({ kind, title, prompt });
    const answer = this.world.ui.answers.shift();
    // A plain message needs no answer; a question whose answer a test forgot must not be taken for a yes.
    if (!answer && kind === 'alert' && buttons === ButtonSet.OK) return { button: 'OK' };
    if (!answer) throw new Error(`nobody answers the ${kind} "${title} ${prompt}"`);
    if (answer.button !== 'CLOSE' && !String(buttons).split('_').includes(answer.button))
      throw new Error(`the ${kind} "${title} ${prompt}" has no button ${answer.button}`);
    return answer;
  }
}
meterMethods(FakeUi, 'Ui');

export const uiOf = (world: World): GUi => new FakeUi(world) as unknown as GUi;
