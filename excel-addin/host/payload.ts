/** What Excel on the web takes in one request: 5 MB; the client adds its own words to ours, so we stay below. */
export const REQUEST_LIMIT = 3_500_000;

/** What one answer may hold: 5 MB as well, of which we fill what we have estimated. */
export const RESPONSE_LIMIT = 4_400_000;

const encoder = new TextEncoder();

/** Bytes of a value as it travels: JSON, where a Chinese character takes three and a quote in a formula two. */
export const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/** Puts things that follow each other into as few parcels as the limit allows; a thing too large travels alone. */
export function parcels<T extends { readonly bytes: number }>(things: readonly T[], limit: number): readonly T[][] {
  const packed: T[][] = [];
  let room = 0;
  for (const thing of things) {
    if (thing.bytes > room || packed.length === 0) {
      packed.push([]);
      room = limit;
    }
    packed[packed.length - 1]?.push(thing);
    room -= thing.bytes;
  }
  return packed;
}
