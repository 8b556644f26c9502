/**
 * Cyrillic letters are written as ASCII in the packed string: two bytes a letter would cost a third
 * more. "@" switches between the scripts; each line of forms begins in Latin.
 */
const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщъыьэюяєі';
const CODED = 'abvgdejziklmnoprstufhcqwx!y#$%&+-';

export const SWITCH = 64;

/** Coded character -> code unit, per script (0 = Latin: itself). */
export const DECODE_CYRILLIC = new Uint16Array(128);
for (let i = 0; i < 128; i++) DECODE_CYRILLIC[i] = i;
for (let i = 0; i < CYRILLIC.length; i++) DECODE_CYRILLIC[CODED.charCodeAt(i)] = CYRILLIC.charCodeAt(i);

/** Encodes folded words (with the signs of the packed format, which are ASCII and stay). */
export function encode(text: string): string {
  let out = '';
  let cyrillic = false;
  for (const char of text) {
    const at = CYRILLIC.indexOf(char);
    const latin = /[a-z]/.test(char);
    if ((at >= 0 && !cyrillic) || (latin && cyrillic)) {
      cyrillic = !cyrillic;
      out += '@';
    }
    out += at >= 0 ? CODED.charAt(at) : char;
  }
  return out;
}

/** What `encode` wrote; begins in Latin. */
export function decode(text: string): string {
  let out = '';
  let cyrillic = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === SWITCH) cyrillic = !cyrillic;
    else out += cyrillic && code < 128 ? String.fromCharCode(DECODE_CYRILLIC[code] ?? 0) : text.charAt(i);
  }
  return out;
}
