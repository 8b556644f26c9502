/** Every surface form of the project's data as plain text, for peers that know no rules. */
import { LANGS, type Lang } from '../../core/detection';
import { alternatives } from '../../core/detection/surface';
import type { Forms } from '../../data/mentions-schema';
import { readMentions } from '../lexicon-from-data';

/**
 * All forms of cards and cue groups with their alternatives written out. A stem that takes
 * any ending of its language ("перемир~") is given bare, so that peers have fewer forms to
 * look for than our own scan: the comparison leans their way.
 * @param languages those of which a page loads the forms; what is written alike everywhere goes with English.
 */
export function surfaceForms(languages: readonly Lang[] = LANGS): string[] {
  const { entries, topic } = readMentions();
  const lists: Forms[] = [
    ...entries.flatMap(({ mentions }) => mentions.map((rule) => rule.forms)),
    ...Object.values(topic.groups).map((group) => group.forms),
  ];
  const wanted = new Set<string>([...languages, 'any']);
  const forms = lists.flatMap((list) =>
    Object.entries(list).flatMap(([language, texts]) => (wanted.has(language) ? texts.flatMap(alternatives) : [])),
  );
  return [...new Set(forms.map((form) => form.replaceAll('~', '').trim()).filter((form) => form !== ''))];
}
