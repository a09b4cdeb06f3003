import { fail, meterMethods, Served } from '../runtime/served.ts';
import type { World } from '../runtime/world.ts';

type GOutput = GoogleAppsScript.HTML.HtmlOutput;
type GService = GoogleAppsScript.HTML.HtmlService;

class FakeHtmlOutput
  extends Served
  implements
    Pick<
      GOutput,
      | 'addMetaTag'
      | 'append'
      | 'getContent'
      | 'getHeight'
      | 'getTitle'
      | 'getWidth'
      | 'setContent'
      | 'setHeight'
      | 'setTitle'
      | 'setWidth'
    >
{
  page: Page;

  constructor(world: World, html: string) {
    super(world);
    this.page = { html, title: '', width: undefined, height: undefined };
  }
  addMetaTag(name: string, content: string) {
    return this.append(`<meta name="${name}" content="${content}">`);
  }
  append(more: string) {
    return this.#with({ html: this.page.html + more });
  }
  getContent() {
    return this.page.html;
  }
  setContent(html: string) {
    return this.#with({ html });
  }
  getTitle() {
    return this.page.title;
  }
  setTitle(title: string) {
    return this.#with({ title });
  }
  getWidth() {
    return this.page.width ?? 0;
  }
  setWidth(width: number) {
    return this.#with({ width });
  }
  getHeight() {
    return this.page.height ?? 0;
  }
  setHeight(height: number) {
    return this.#with({ height });
  }
  #with(change: Partial<Page>): GOutput {
    this.page = { ...this.page, ...change };
    return this as unknown as GOutput;
  }
}
meterMethods(FakeHtmlOutput, 'HtmlOutput');

interface Page {
  readonly html: string;
  readonly title: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** What a page that a script holds shows. */
export function pageOf(output: GOutput): Page {
  const given: unknown = output;
  if (!(given instanceof FakeHtmlOutput)) throw new Error('not an HtmlOutput; was evaluate() left out?');
  return given.page;
}

class FakeHtmlService extends Served implements Pick<GService, 'createHtmlOutput' | 'createHtmlOutputFromFile'> {
  createHtmlOutput(html: string | GoogleAppsScript.Base.BlobSource = '') {
    if (typeof html !== 'string') fail(this, 'The in-memory HtmlService takes text only.');
    return new FakeHtmlOutput(this.world, html) as unknown as GOutput;
  }
  createHtmlOutputFromFile(name: string) {
    const html = this.world.htmlFiles.get(name) ?? this.world.htmlFiles.get(`${name}.html`);
    return html === undefined ? fail(this, `No HTML file named ${name} was found.`) : this.createHtmlOutput(html);
  }
}
meterMethods(FakeHtmlService, 'HtmlService');

export const htmlServiceOf = (world: World): GService => new FakeHtmlService(world) as unknown as GService;
