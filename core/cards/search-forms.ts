/** The other names of each card, for the search: the mention rules' surface forms, written out. Runs at build time. */
import type { Mentions } from '../../data/mentions-schema';
import { alternatives } from '../detection/surface';

/** Endings make many spellings of one name; the search forgives those itself. */
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
      return [id, [...new Set(written)].filter((form) => form.length > 1).slice(0, PER_CARD)];
    }),
  );
}

function plain(form: string): string {
  return form.replace(/~/g, '').replace(/\s+/g, ' ').trim();
}
