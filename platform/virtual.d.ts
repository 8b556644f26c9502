declare module 'virtual:backgrounder/lexicon' {
  /** Two strings of the packed lexicon: see core/detection/packed.ts. */
  export const base: string;
  export const english: string;
}
declare module 'virtual:backgrounder/cards' {
  /** JSON text of all cards, sources and parties. */
  const json: string;
  export default json;
}
declare module 'virtual:backgrounder/forms' {
  /** JSON text: other names by card id, see core/cards/search-forms.ts. */
  const json: string;
  export default json;
}
