/** Places in the list of contenders of which a first, cold pass is taken: bare pass, scan, both RegExps, one automaton. */
export const COLD: readonly number[] = [0, 1, 3, 4, 5];
