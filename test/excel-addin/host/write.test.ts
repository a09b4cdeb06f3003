import { describe, expect, it } from 'vitest';
import { HostError } from '../../../core/host/hostError.ts';
import { REQUEST_LIMIT } from '../../../excel-addin/host/payload.ts';
import { carryOut, type LongWork, type Write } from '../../../excel-addin/host/write.ts';

/** Writes that each fill most of a request, so that none travels with another, and what became of them. */
function largeWrites(count: number) {
  const log: string[] = [];
  const writes = Array.from(
    { length: count },
    (_, at): Write => ({ bytes: REQUEST_LIMIT * 0.9, queue: () => log.push(`write ${at + 1}`) }),
  );
  const context = {
    workbook: {},
    application: {
      suspendApiCalculationUntilNextSync: () => log.push('suspend'),
      suspendScreenUpdatingUntilNextSync: () => undefined,
    },
    sync: async () => log.push('sync'),
  } as unknown as Excel.RequestContext;
  return { writes, context, log };
}

/** Notes what is told about the work, and stops it after that many requests. */
function watching(log: string[], stopAfter?: number): (requests: number) => LongWork {
  const controller = new AbortController();
  return (requests) => {
    log.push(`begin ${requests}`);
    return {
      signal: controller.signal,
      progress: (done) => {
        log.push(`done ${done}`);
        if (done === stopAfter) controller.abort();
      },
      end: () => log.push('end'),
    };
  };
}

describe('writing', () => {
  it('in several requests tells how far it is, and when it is over', async () => {
    const { writes, context, log } = largeWrites(2);
    await carryOut(context, writes, watching(log));
    expect(log).toEqual(['begin 2', 'write 1', 'sync', 'done 1', 'write 2', 'sync', 'done 2', 'end']);
  });

  it('stops between two requests, as a fault of Excel would stop it', async () => {
    const { writes, context, log } = largeWrites(3);
    const stopped = carryOut(context, writes, watching(log, 1));
    await expect(stopped).rejects.toEqual(new HostError('stopped'));
    expect(log).toEqual(['begin 3', 'write 1', 'sync', 'done 1', 'end']);
  });

  it('in one request is over too soon to be watched', async () => {
    const { writes, context, log } = largeWrites(1);
    await carryOut(context, writes, watching(log));
    expect(log).toEqual(['suspend', 'write 1', 'sync']);
  });
});
