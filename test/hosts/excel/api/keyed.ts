import type { Properties } from '../model/properties.ts';
import { apiType } from './apiType.ts';
import { found, type Thing, textArgument, thingOf } from './thing.ts';

/** Values by a key that travel with the workbook. */
type Store = Map<string, unknown>;

interface EntryTarget {
  readonly store: Store;
  readonly key: string;
}

const identity = ({ key }: EntryTarget) => ({ _Id: key });
const key = (target: EntryTarget) => target.key;
const value = ({ store, key: wanted }: EntryTarget) => store.get(wanted);
const setValue = ({ store, key: wanted }: EntryTarget, next: unknown): void => void store.set(wanted, next);
const remove = ({ store, key: wanted }: EntryTarget): null => {
  store.delete(wanted);
  return null;
};

const SETTING = apiType<Excel.Setting, EntryTarget>({
  name: 'Setting',
  identity,
  reads: { Key: key, Value: value },
  writes: { Value: setValue },
  methods: { Delete: remove },
});

const PROPERTY = apiType<Excel.CustomProperty, EntryTarget>({
  name: 'CustomProperty',
  identity,
  reads: {
    Key: key,
    Value: value,
    Type: (target) => ({ number: 'Number', boolean: 'Boolean', string: 'String' })[typeof value(target) as 'string'],
  },
  writes: { Value: setValue },
  methods: { Delete: remove },
});

const SHEET_PROPERTY = apiType<Excel.WorksheetCustomProperty, EntryTarget>({
  name: 'WorksheetCustomProperty',
  identity: ({ key: wanted }) => ({ Key: wanted }),
  reads: { Key: key, Value: value },
  writes: { Value: setValue },
  methods: { Delete: remove },
});

type EntryType = typeof SETTING | typeof PROPERTY | typeof SHEET_PROPERTY;

/** What all these collections do alike; keys differ by more than case only in settings, which nobody relies on. */
const collection = (type: EntryType) => {
  const entry = (store: Store, wanted: string): Thing => thingOf(type, { store, key: wanted });
  const known = (store: Store, wanted: unknown): string | undefined =>
    store.has(textArgument(wanted)) ? String(wanted) : undefined;
  return {
    items: (store: Store) => [...store.keys()].map((wanted) => entry(store, wanted)),
    methods: {
      Add: (store: Store, [wanted, next]: readonly unknown[]) => {
        store.set(textArgument(wanted), next);
        return entry(store, String(wanted));
      },
      GetItem: (store: Store, [wanted]: readonly unknown[]) =>
        entry(store, found(known(store, wanted), String(wanted))),
      GetItemOrNullObject: (store: Store, [wanted]: readonly unknown[]) => {
        const name = known(store, wanted);
        return name === undefined ? null : entry(store, name);
      },
      GetCount: (store: Store) => store.size,
    },
  };
};

export const SETTINGS = apiType<Excel.SettingCollection, Store>({ name: 'SettingCollection', ...collection(SETTING) });

const CUSTOM = apiType<Excel.CustomPropertyCollection, Store>({
  name: 'CustomPropertyCollection',
  ...collection(PROPERTY),
});

export const SHEET_PROPERTIES = apiType<Excel.WorksheetCustomPropertyCollection, Store>({
  name: 'WorksheetCustomPropertyCollection',
  ...collection(SHEET_PROPERTY),
});

/** Properties of the file: the well-known ones, and those anybody adds. */
export interface DocumentTarget {
  readonly custom: Store;
  readonly known: Properties;
}

export const DOCUMENT_PROPERTIES = apiType<Excel.DocumentProperties, DocumentTarget>({
  name: 'DocumentProperties',
  bag: ({ known }) => known,
  parts: { Custom: ({ custom }) => thingOf(CUSTOM, custom) },
});
