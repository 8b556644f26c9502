declare module 'virtual:backgrounder/lexicon' {
  /** The packed lexicon: see core/detection/pack.ts. */
  const packed: string;
  export default packed;
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
