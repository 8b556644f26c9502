/** ISO 3166 codes of the states that speak in the data, or whose media are among the sources. */
const CODES: Readonly<Record<string, string>> = {
  China: 'CN',
  France: 'FR',
  Germany: 'DE',
  Iran: 'IR',
  Italy: 'IT',
  Jordan: 'JO',
  Poland: 'PL',
  Russia: 'RU',
  'Saudi Arabia': 'SA',
  Turkey: 'TR',
  Ukraine: 'UA',
  'United Kingdom': 'GB',
  'United States': 'US',
  Venezuela: 'VE',
  Vietnam: 'VN',
};

/** A state's name in the reader's language, in English as the data write it; null where it is no state with a code. */
export function stateName(name: string, locale: string): string | null {
  const code = CODES[name];
  if (code === undefined || locale.startsWith('en')) return code === undefined ? null : name;
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? null;
}
