/**
 * A value as it crosses between a page and the script: JSON, and nothing but what Google lets pass. A Date, a function
 * or anything else with a life of its own fails wherever it stands; `undefined` becomes `null` in an array.
 */
export function wireText(value: unknown): string | undefined {
  check(value, []);
  return JSON.stringify(value);
}

function check(value: unknown, around: readonly unknown[]): void {
  if (value === undefined || value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  const isNew = !around.includes(value);
  if (isNew && Array.isArray(value)) for (const item of value) check(item, [...around, value]);
  else if (isNew && isPlain(value)) for (const item of Object.values(value)) check(item, [...around, value]);
  else throw new Error(`a value that google.script.run cannot carry: ${Object.prototype.toString.call(value)}`);
}

/** An object of any context that is nobody's instance. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
