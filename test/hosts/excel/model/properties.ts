/** Properties of an object of Excel whose only behaviour is to keep them, by their names on the wire. */
export interface Properties {
  readonly values: Map<string, unknown>;
  readonly parts: Map<string, Properties>;
}

export const noProperties = (): Properties => ({ values: new Map(), parts: new Map() });

/** A part of an object, made when it is first asked for. */
export function partOf({ parts }: Properties, name: string): Properties {
  const part = parts.get(name) ?? noProperties();
  parts.set(name, part);
  return part;
}

/**
 * A value by its path; `undefined` where nobody has set it.
 *
 * @example valueAt(format, 'Custom.Format.Fill.Color') // '#FFC7CE'
 */
export function valueAt(properties: Properties, path: string): unknown {
  const names = path.split('.');
  const last = names.pop() ?? '';
  let at: Properties | undefined = properties;
  for (const name of names) at = at?.parts.get(name);
  return at?.values.get(last);
}
