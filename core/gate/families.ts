/** Word beginnings that go together; see data/gate.json. */
export interface Family {
  /** What the family counts for, once, however often it is named. Fractions count on short pages only. */
  readonly weight: number;
  /** Mentions near each other after which the family opens the gate by itself. */
  readonly alone?: number;
  /** True for the families without which no page is about the debate. */
  readonly core?: boolean;
  /** Regular expressions for lower case, without groups that capture. */
  readonly latin: string;
  readonly cyrillic: string;
}

/** Sum of weights at which the gate opens: of a short page, and of any other. */
export const ENOUGH = { short: 2.4, long: 3 } as const;
