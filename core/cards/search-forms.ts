/** The other names of each card, for the search: the mention rules' surface forms, written out. Runs at build time. */
import type { Mentions } from '../../data/mentions-schema';
import { alternatives } from '../detection/surface';

/** Endings make many spellings of one name; the search forgives those itself, and "~" tells it that a name is only a stem. */
const PER_FORM = 2;
const PER_CARD = 24;

/** The other names of each card by its id, as written: two a form and 24 a card at most, for the glossary's search. */
export function searchForms(
  entries: readonly { readonly id: string; readonly mentions: Mentions }[],
): Record<string, string[]> {
  return Object.fromEntries(
    entries.map(({ id, mentions }) => {
      const rules = mentions.filter(({ use }) => use !== 'never');
      const forms = rules.flatMap((rule) => Object.values(rule.forms).flat());
      const written = forms.flatMap((form) => alternatives(form).slice(0, PER_FORM)).map(plain);
      return [id, once(written).slice(0, PER_CARD)];
    }),
  );
}

/** Each name once; where it stands both whole and as a stem, whole. */
function once(names: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const name of names) {
    const bare = name.replaceAll('~', '');
    if (bare.length > 1 && (name === bare || !kept.has(bare))) kept.set(bare, name);
  }
  return [...kept.values()];
}

function plain(form: string): string {
  return form.replace(/\s+/g, ' ').trim();
}
