/** What two ids are compared by: case does not matter, because worksheet lookups ignore it too. */
export function idKey(id: string): string;
export function idKey(id: string | undefined): string | undefined;
export function idKey(id: string | undefined): string | undefined {
  return id?.toLowerCase();
}
