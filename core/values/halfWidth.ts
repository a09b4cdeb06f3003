/**
 * Full-width digits, letters and signs as their ordinary forms: what a Chinese keyboard types is the same number.
 *
 * @example toHalfWidth('４５％') // '45%'
 */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
}
