/** ISO 3166 codes of the states whose media are among the sources. */
const CODES: Readonly<Record<string, string>> = {
  China: 'CN',
  Iran: 'IR',
  Jordan: 'JO',
  Russia: 'RU',
  'Saudi Arabia': 'SA',
  Turkey: 'TR',
  Ukraine: 'UA',
  'United States': 'US',
  Venezuela: 'VE',
  Vietnam: 'VN',
};

/** A state's name in the reader's language; as the data have it where it is no state with a code. */
export function stateName(name: string, locale: string): string {
  const code = CODES[name];
  if (code === undefined || locale.startsWith('en')) return name;
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? name;
}
