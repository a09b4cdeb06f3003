type Settable<K extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[K], 'style' | 'dataset' | 'children'>
> & { readonly data?: Readonly<Record<string, string>> };

/** An element with these properties and children; text goes in as text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { data = {}, ...properties }: Settable<K> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  Object.assign(made, properties);
  Object.assign(made.dataset, data);
  made.append(...children);
  return made;
}
