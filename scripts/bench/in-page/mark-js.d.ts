declare module 'mark.js' {
  interface MarkOptions {
    readonly accuracy?: 'partially' | 'complementary' | 'exactly';
    readonly separateWordSearch?: boolean;
    readonly diacritics?: boolean;
    readonly caseSensitive?: boolean;
    readonly done?: (marks: number) => void;
  }
  export default class Mark {
    constructor(context: Element);
    mark(words: string | readonly string[], options?: MarkOptions): void;
    unmark(options?: { readonly done?: () => void }): void;
  }
}
