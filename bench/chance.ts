/** Repeatable random numbers, so that every run and every peer sees the same rows. */
export interface Chance {
  /** 0 up to but not including 1. */
  readonly unit: () => number;
  /** A whole number from 0 up to but not including the limit. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  /** The value with the given probability, a blank cell otherwise. */
  readonly maybe: <T>(probability: number, value: () => T) => T | null;
}

/** Mulberry32: small, quick and good enough to fill cells with. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const unit = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(unit() * limit);
  return {
    unit,
    below,
    pick: <T>(items: readonly T[]): T => items[below(items.length)] as T,
    maybe: (probability, value) => (unit() < probability ? value() : null),
  };
}
