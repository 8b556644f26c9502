/** News-like text in the pieces in which a page holds it: one piece a text node. */
import { pick, randomFrom } from './random';
import { coinedWord, type TextLanguage, WORDS } from './vocabulary';

interface TextOptions {
  /** UTF-16 code units in all, about. */
  readonly length: number;
  /** One paragraph in each of them in turn. */
  readonly languages: readonly TextLanguage[];
  /** Forms of the lexicon to strew in; none for a page about something else. */
  readonly mentions: readonly string[];
  readonly seed: number;
}

/** Words between two mentions in an article on the matter. */
const MENTION_EVERY = 45;
/** One word in so many is none of the common ones. */
const RARE_EVERY = 5;
/** One word in so many stands in an inline element of its own: a link, emphasis. */
const INLINE_EVERY = 40;

/** Zipf's law, about: the first words of a list come most often. */
function common(words: readonly string[], random: () => number): string {
  return words[Math.floor(words.length * random() ** 2)] ?? '';
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Text nodes of 1 to about 700 code units, as in saved articles, with menus and other scraps among them. */
export function newsText({ length, languages, mentions, seed }: TextOptions): string[] {
  const random = randomFrom(seed);
  const nodes: string[] = [];
  let total = 0;
  const put = (text: string) => {
    if (text === '') return;
    nodes.push(text);
    total += text.length;
  };
  for (let paragraph = 0; total < length; paragraph++) {
    const words = WORDS[languages[paragraph % languages.length] ?? 'en'];
    let text = '';
    for (let left = 2 + Math.floor(random() * 5); left > 0; left--) {
      const many = 8 + Math.floor(random() * 20);
      for (let n = 0; n < many; n++) {
        let word = random() < 1 / RARE_EVERY ? coinedWord(random) : common(words, random);
        if (random() < 0.07) word = capital(word);
        if (mentions.length > 0 && random() < 1 / MENTION_EVERY) word = pick(mentions, random);
        if (random() < 0.02) word = `“${word}”`;
        if (n > 0) text += random() < 0.06 ? ', ' : ' ';
        if (random() < 1 / INLINE_EVERY) {
          put(text);
          put(word);
          text = '';
        } else text += n === 0 ? capital(word) : word;
      }
      text += left > 1 ? '. ' : '.';
    }
    put(text);
    if (random() < 0.3) put('\n    ');
    if (random() < 0.2) put(capital(common(words, random)));
  }
  return nodes;
}
