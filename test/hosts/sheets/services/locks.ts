import { fail, meterMethods, Served } from '../runtime/served.ts';
import type { World } from '../runtime/world.ts';
import type { StoreName } from './stores.ts';

type GLock = GoogleAppsScript.Lock.Lock;
type GLockService = GoogleAppsScript.Lock.LockService;

class FakeLock extends Served implements Pick<GLock, 'hasLock' | 'releaseLock' | 'tryLock' | 'waitLock'> {
  readonly #name: StoreName;

  constructor(world: World, name: StoreName) {
    super(world);
    this.#name = name;
  }
  hasLock() {
    return this.world.locks.get(this.#name) === this.world.meter.executionId;
  }
  tryLock(milliseconds: number) {
    const holder = this.world.locks.get(this.#name);
    if (holder !== undefined && holder !== this.world.meter.executionId) {
      // The other execution does not go on while this one waits.
      this.world.meter.advance(milliseconds);
      return false;
    }
    this.world.locks.set(this.#name, this.world.meter.executionId);
    return true;
  }
  waitLock(milliseconds: number) {
    if (!this.tryLock(milliseconds)) fail(this, 'Lock timeout: another process was holding the lock for too long.');
  }
  releaseLock() {
    if (this.hasLock()) this.world.locks.delete(this.#name);
  }
}
meterMethods(FakeLock, 'Lock');

class FakeLockService
  extends Served
  implements Pick<GLockService, 'getDocumentLock' | 'getScriptLock' | 'getUserLock'>
{
  getDocumentLock() {
    return new FakeLock(this.world, 'document');
  }
  getScriptLock() {
    return new FakeLock(this.world, 'script');
  }
  getUserLock() {
    return new FakeLock(this.world, 'user');
  }
}
meterMethods(FakeLockService, 'LockService');

export const lockServiceOf = (world: World): GLockService => new FakeLockService(world);
