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
