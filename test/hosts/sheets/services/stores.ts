import { fail, meterMethods, Served } from '../runtime/served.ts';
import type { World } from '../runtime/world.ts';

type GProperties = GoogleAppsScript.Properties.Properties;
type GPropertiesService = GoogleAppsScript.Properties.PropertiesService;
type GCache = GoogleAppsScript.Cache.Cache;
type GCacheService = GoogleAppsScript.Cache.CacheService;

/** Stores of each kind there is: of the document, the script and the user. */
export type StoreName = 'document' | 'script' | 'user';

/** What a cache keeps, and until when. */
export interface Cached {
  readonly value: string;
  readonly until: number;
}

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;
const CACHE_VALUE_LIMIT = 100 * 1024;
const CACHE_KEY_LIMIT = 250;
const CACHE_SECONDS = { usual: 600, most: 21_600 };

const bytesOf = (text: string): number => Buffer.byteLength(text);

class FakeProperties
  extends Served
  implements
    Pick<
      GProperties,
      | 'deleteAllProperties'
      | 'deleteProperty'
      | 'getKeys'
      | 'getProperties'
      | 'getProperty'
      | 'setProperties'
      | 'setProperty'
    >
{
  readonly #store: Map<string, string>;

  constructor(world: World, store: Map<string, string>) {
    super(world);
    this.#store = store;
  }
  get #google(): GProperties {
    return this as unknown as GProperties;
  }
  getKeys() {
    return [...this.#store.keys()];
  }
  getProperty(key: string) {
    return this.#store.get(key) ?? null;
  }
  getProperties() {
    return Object.fromEntries(this.#store);
  }
  setProperty(key: string, value: string) {
    if (bytesOf(value) > VALUE_LIMIT) fail(this, 'Argument too large: value');
    const others = [...this.#store].filter(([name]) => name !== key);
    const bytes = others.reduce((sum, [name, text]) => sum + bytesOf(name) + bytesOf(text), 0);
    if (bytes + bytesOf(key) + bytesOf(value) > STORE_LIMIT)
      fail(this, 'You have exceeded the property storage quota. Please remove some properties and try again.');
    this.#store.set(key, String(value));
    return this.#google;
  }
  setProperties(properties: Readonly<Record<string, string>>, deleteAllOthers = false) {
    if (deleteAllOthers) this.#store.clear();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return this.#google;
  }
  deleteProperty(key: string) {
    this.#store.delete(key);
    return this.#google;
  }
  deleteAllProperties() {
    this.#store.clear();
    return this.#google;
  }
}
meterMethods(FakeProperties, 'Properties');

class FakePropertiesService
  extends Served
  implements Pick<GPropertiesService, 'getDocumentProperties' | 'getScriptProperties' | 'getUserProperties'>
{
  getDocumentProperties() {
    return this.#of('document');
  }
  getScriptProperties() {
    return this.#of('script');
  }
  getUserProperties() {
    return this.#of('user');
  }
  #of(name: StoreName): GProperties {
    return new FakeProperties(this.world, this.world.properties[name]) as unknown as GProperties;
  }
}
meterMethods(FakePropertiesService, 'PropertiesService');

class FakeCache extends Served implements Pick<GCache, 'get' | 'put' | 'remove'> {
  readonly #store: Map<string, Cached>;

  constructor(world: World, store: Map<string, Cached>) {
    super(world);
    this.#store = store;
  }
  get(key: string) {
    const found = this.#store.get(key);
    return found && found.until > this.world.meter.now() ? found.value : null;
  }
  put(key: string, value: string, seconds = CACHE_SECONDS.usual) {
    if (key.length > CACHE_KEY_LIMIT) fail(this, 'Argument too large: key');
    if (bytesOf(value) > CACHE_VALUE_LIMIT) fail(this, 'Argument too large: value');
    const until = this.world.meter.now() + Math.min(seconds, CACHE_SECONDS.most) * 1000;
    this.#store.set(key, { value, until });
  }
  remove(key: string) {
    this.#store.delete(key);
  }
}
meterMethods(FakeCache, 'Cache');

class FakeCacheService
  extends Served
  implements Pick<GCacheService, 'getDocumentCache' | 'getScriptCache' | 'getUserCache'>
{
  getDocumentCache() {
    return this.#of('document');
  }
  getScriptCache() {
    return this.#of('script');
  }
  getUserCache() {
    return this.#of('user');
  }
  #of(name: StoreName): GCache {
    return new FakeCache(this.world, this.world.caches[name]) as unknown as GCache;
  }
}
meterMethods(FakeCacheService, 'CacheService');

export const propertiesServiceOf = (world: World): GPropertiesService => new FakePropertiesService(world);
export const cacheServiceOf = (world: World): GCacheService => new FakeCacheService(world) as unknown as GCacheService;
