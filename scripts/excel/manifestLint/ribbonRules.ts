import { attribute, descendants, type Node } from './node.ts';
import { type Rule, when } from './rule.ts';

const BUTTON_SIZES = ['16', '32', '80'];

/** Pixels Office takes for an icon of the ribbon; 128 is for stores only. */
const SIZES = ['16', '20', '24', '32', '40', '48', '64', '80'];

const residOf = (node: Node | undefined): string => attribute(node, 'resid');

/** Rules about the ribbon, and about the one page behind all of it. */
export const RIBBON_RULES = {
  'unique-ids': (manifest) => {
    const controls = descendants(manifest, 'CustomTab', 'Group', 'Control', 'Item', 'OfficeMenu');
    const resources = descendants(manifest, 'bt:Image', 'bt:Url', 'bt:String');
    return [controls, resources].flatMap((nodes) => {
      const ids = nodes.map((node) => attribute(node, 'id')).filter((id) => id !== '');
      return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two elements have the id ${id}`);
    });
  },

  'icon-sizes': (manifest) =>
    descendants(manifest, 'Icon').flatMap(({ children }) => {
      const sizes = children.map((image) => attribute(image, 'size'));
      return [
        ...BUTTON_SIZES.flatMap((size) => when(!sizes.includes(size), `an icon has no picture of ${size} pixels`)),
        ...sizes.flatMap((size) => when(!SIZES.includes(size), `an icon has a picture of ${size} pixels`)),
      ];
    }),

  'one-tab': (manifest) => when(descendants(manifest, 'CustomTab').length !== 1, 'there is not exactly one CustomTab'),

  'not-in-excel': (manifest) =>
    descendants(manifest, 'InsertAfter', 'InsertBefore', 'OfficeGroup').map(
      ({ name }) => `${name} is for PowerPoint only`,
    ),

  'long-runtime': (manifest) => {
    const runtimes = descendants(manifest, 'Runtime');
    return when(
      runtimes.length !== 1 || attribute(runtimes[0], 'lifetime') !== 'long',
      'there is not exactly one Runtime, of long lifetime',
    );
  },

  'shared-page': (manifest) => {
    const [runtime] = descendants(manifest, 'Runtime');
    const pages = descendants(manifest, 'Page').flatMap((page) => descendants(page, 'SourceLocation'));
    const panes = descendants(manifest, 'Action')
      .filter((action) => attribute(action, 'xsi:type') === 'ShowTaskpane')
      .flatMap((action) => descendants(action, 'SourceLocation'));
    const files = descendants(manifest, 'FunctionFile');
    return [
      ...[...pages, ...panes, ...files].flatMap((node) =>
        when(
          residOf(node) !== residOf(runtime),
          `${node.name} is ${residOf(node)}, another page than that of the Runtime`,
        ),
      ),
      ...when(
        pages.length === 0 || panes.length === 0 || files.length === 0,
        'Page, FunctionFile or ShowTaskpane is missing',
      ),
    ];
  },

  'taskpane-id': (manifest) => descendants(manifest, 'TaskpaneId').map(() => 'a shared runtime has no TaskpaneId'),
} satisfies Readonly<Record<string, Rule>>;
