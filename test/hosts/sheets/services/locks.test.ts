import { describe, expect, it } from 'vitest';
import { inMemorySheets } from '../inMemorySheets.ts';

const open = () => {
  const sheets = inMemorySheets();
  return { ...sheets, lock: () => sheets.globals.LockService.getDocumentLock() };
};

describe('a lock of the document', () => {
  it('is free after the execution that held it, whatever became of that', () => {
    const { run, lock } = open();
    expect(run(() => [lock()?.tryLock(1), lock()?.tryLock(1), lock()?.hasLock()])).toEqual([true, true, true]);
    expect(() =>
      run(() => {
        lock()?.waitLock(1);
        throw new Error('broken off');
      }),
    ).toThrow('broken off');
    expect(run(() => [lock()?.hasLock(), lock()?.tryLock(1)])).toEqual([false, true]);
  });

  it('is not granted while another execution holds it, and waiting takes its time', () => {
    const { run, lock, meter } = open();
    run(() => {
      lock()?.waitLock(1);
      const before = meter.now();
      expect(run(() => lock()?.tryLock(20_000))).toBe(false);
      expect(meter.now() - before).toBe(20_000);
      expect(() => run(() => lock()?.waitLock(1000))).toThrow('Lock timeout: another process was holding the lock');
      run(() => lock()?.releaseLock());
      expect(lock()?.hasLock()).toBe(true);
      lock()?.releaseLock();
      expect(run(() => lock()?.tryLock(1))).toBe(true);
    });
  });

  it('is another one than that of the user', () => {
    const { run, lock, globals } = open();
    run(() => {
      lock()?.waitLock(1);
      expect(run(() => globals.LockService.getUserLock().tryLock(1))).toBe(true);
    });
  });

  it('can be held by somebody else for a while', () => {
    const { run, lock, holdLock } = open();
    const release = holdLock();
    expect(run(() => lock()?.tryLock(1))).toBe(false);
    release();
    expect(run(() => lock()?.tryLock(1))).toBe(true);
  });
});
