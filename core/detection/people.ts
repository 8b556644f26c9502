/** Names of people: first by full name or by office, then by surname alone, until a namesake appears. */
import type { PageCues } from './context';
import type { Rule } from './rules';
import type { Hit } from './scan';
import { type Place, TOPIC, type Weighed, weigh } from './senses';

/** Groups that the mechanism knows by name. */
const GIVEN = 'given-name';
const OTHER_TITLE = 'other-title';
/** "Ms": an office of those cards whose surname has it in `with`, somebody else's title for all others. */
const MS = 'ms';
const OFFICE = 'office';
const NO_KIN = 'no-kin';

/** Least probability of the topic at which a surname is marked without any introduction. */
const UNINTRODUCED_TOPIC = 0.6;
/** Least probability of the topic at which a surname is marked once the person is clear. */
const LINKED_TOPIC = 0.45;

/** Most letters between a name and the office that is told of it. */
const APPOSITION = 8;
/** The same where the office is what somebody is: "Mark Rutte, two weeks in office as NATO chief". */
const CAPACITY = 48;
const AS = /^(?:as|als|comme|як|как)$/;

const CYRILLIC = /^[Ѐ-ӿ]/;
/** "K. Merz" is somebody else. Of initials in other letters the ids of cards say nothing. */
const INITIAL = /^[A-Z]\.$/;

const NAMES: ReadonlySet<Rule['use']> = new Set(['full', 'surname', 'linked']);

interface Link {
  clear: boolean;
  /** How the person was named. */
  text: string;
}

export class People {
  private readonly links = new Map<number, Link>();
  /** By card: the blocks in which a namesake is named in full. */
  private readonly namesakes = new Map<number, Set<number>>();
  /** By card: the last block in which the surname follows a first name that nobody knows. */
  private readonly strangers = new Map<number, number>();
  /** German writes every noun with a capital. */
  private readonly nounsInCapitals: boolean;
  private readonly given: number;
  private readonly otherTitle: number;
  private readonly ms: number;
  private readonly office: number;
  private readonly noKin: number;

  constructor(
    private readonly page: PageCues,
    lang: string,
  ) {
    this.nounsInCapitals = /^de\b/i.test(lang);
    const number = (name: string): number => page.lexicon.groups.findIndex((group) => group.name === name);
    this.given = number(GIVEN);
    this.otherTitle = number(OTHER_TITLE);
    this.ms = number(MS);
    this.office = number(OFFICE);
    this.noKin = number(NO_KIN);
    page.blocks.forEach((block, at) => {
      for (const hit of block.hits) {
        for (const index of hit.rules) {
          const rule = page.lexicon.rule(index);
          if (rule.use !== 'never') continue;
          const blocks = this.namesakes.get(rule.card) ?? new Set();
          this.namesakes.set(rule.card, blocks.add(at));
        }
      }
    });
  }

  /** A namesake in full ("Mike Johnson"): the bare surname is open again. */
  breakLink(card: number): void {
    this.links.set(card, { clear: false, text: '' });
  }

  weigh(rule: Rule, form: Hit, place: Place): Weighed | null {
    if (rule.use === 'office')
      return this.nameBeside(rule.card, form, place.block) || this.leftOf(rule, form, place.block) === 'other'
        ? null
        : weigh({ ...rule, use: 'topic', with: [] }, form, place);
    if (rule.use === 'full') {
      this.links.set(rule.card, { clear: true, text: form.text });
      this.strangers.delete(rule.card);
      // A full name has no second meaning, whatever else its sentence speaks of: the topic alone decides.
      const weighed = weigh({ ...rule, use: 'topic', with: [] }, form, place);
      return weighed === null ? null : { ...weighed, score: weighed.score + 2 };
    }
    const left = this.leftOf(rule, form, place.block);
    if (left === 'other') {
      this.breakLink(rule.card);
      return null;
    }
    const link = this.links.get(rule.card);
    const known = rule.use === 'surname';
    const office = this.hasOffice(rule, form, place.block);
    if (link?.clear === false && !office) return null;
    if (!office && (left === 'unknown' || this.isStranger(rule.card, place.block))) {
      if (left === 'unknown' && this.isProse(place.block)) this.strangers.set(rule.card, place.block);
      return null;
    }
    if (office) this.links.set(rule.card, { clear: true, text: form.text });
    if (!known && !office && link?.clear !== true && !this.unintroduced(rule, form, place)) return null;
    if (this.namesakeIn(rule.card, place.block) && !office) return null;
    const weighed = weigh(
      { ...rule, use: 'topic', with: [], topic: rule.topic || (link?.clear === true ? LINKED_TOPIC : TOPIC) },
      form,
      place,
    );
    if (weighed === null) return null;
    return link?.clear === true && weighed.why.cues.length === 0
      ? { ...weighed, why: { rule: 'earlier', cues: [link.text] } }
      : weighed;
  }

  /** A surname that nobody else on the page bears, in the midst of the debate. `reach` sentence: only with an office there. */
  private unintroduced(rule: Rule, form: Hit, place: Place): boolean {
    if (place.topic < UNINTRODUCED_TOPIC || this.namesakes.get(rule.card) !== undefined) return false;
    if (rule.reach !== 'sentence') return true;
    return rule.with.some((group) => this.page.blocks[place.block]?.nearest(group, form)?.nearness === 'sentence');
  }

  /** True if a stranger of that name ("Ruth Kushner") has just stood in this block, or in the one before. */
  private isStranger(card: number, block: number): boolean {
    const at = this.strangers.get(card);
    return at !== undefined && block - at <= 1;
  }

  /** False of a heading, in which any word may have a capital. */
  private isProse(block: number): boolean {
    return this.page.blocks[block]?.hits.some(({ sentence, text }) => sentence > 0 || isSmall(text.charAt(0))) === true;
  }

  /** True if a namesake is named in full in the same block. */
  private namesakeIn(card: number, block: number): boolean {
    return this.namesakes.get(card)?.has(block) === true;
  }

  /**
   * True if the person's own name stands right beside ("French President Emmanuel Macron"): the name is the mention.
   * A name right after it, of whomever, is that of the holder meant ("then British prime minister Boris Johnson");
   * and so is one that stands shortly before it ("Mark Rutte, the NATO chief").
   */
  private nameBeside(card: number, form: Hit, block: number): boolean {
    const hits = this.page.blocks[block]?.hits ?? [];
    const named = (hit: Hit): boolean =>
      hit.rules.some((index) => {
        const rule = this.page.lexicon.rule(index);
        return (rule.card === card || hit.start === form.end + 1) && NAMES.has(rule.use);
      });
    const far = AS.test(form.before) ? CAPACITY : APPOSITION;
    for (let at = form.order - 1; at >= Math.max(0, form.order - 4); at--) {
      const hit = hits[at];
      if (hit === undefined || hit.sentence !== form.sentence || hit.end < form.start - far) break;
      if (hit.end < form.start && named(hit)) return true;
    }
    for (let at = form.order + 1; at < hits.length; at++) {
      const hit = hits[at];
      if (hit === undefined || hit.start > form.end + 2) return false;
      if (hit.start > form.end && named(hit)) return true;
    }
    return false;
  }

  /** True if an office of this person stands with the name ("Secretary Rubio", "Costa, the Council president"). */
  private hasOffice(rule: Rule, form: Hit, block: number): boolean {
    return rule.with.some((group) => {
      const cue = this.page.blocks[block]?.nearest(group, form);
      return cue?.nearness === 'head' || (cue?.nearness === 'tail' && group !== this.ms);
    });
  }

  /**
   * What the word left of a surname says: nothing, an office ("президент Франції Макрон" too), somebody else's
   * name, or an unknown capital.
   */
  private leftOf(rule: Rule, form: Hit, block: number): 'nothing' | 'office' | 'other' | 'unknown' {
    const hits = this.page.blocks[block]?.hits ?? [];
    if (this.page.blocks[block]?.nearest(this.noKin, form)?.nearness === 'tail') return 'other';
    let known = false;
    for (const hit of beforeForm(hits, form)) {
      known = true;
      if (hit.groups.includes(this.ms)) return rule.with.includes(this.ms) ? 'office' : 'other';
      if (hit.groups.includes(this.office) || this.officeOf(rule.card, hit)) return 'office';
      if (hit.groups.includes(this.otherTitle)) return 'other';
      if (hit.groups.includes(this.given)) return 'other';
      // "In Warsaw Tusk said", "on Thursday Putin said": a capital that is known is no unknown first name.
      if (hit.rules.length === 0) return 'nothing';
    }
    const word = form.before;
    if (INITIAL.test(word)) return this.initialsOf(rule.card).includes(word.charAt(0)) ? 'nothing' : 'unknown';
    if (word === '' || word.endsWith('.') || form.opening || this.nounsInCapitals) return 'nothing';
    const first = word.charAt(0);
    if (first === first.toLowerCase() || form.text === form.text.toUpperCase()) return 'nothing';
    // No first name is all capitals ("глава МИД РФ Лавров"), nor, where cases do without articles and
    // prepositions, what the lexicon knows as something else ("в Париже Макрон").
    if (word.length > 1 && word === word.toUpperCase()) return 'nothing';
    if (known && CYRILLIC.test(word)) return 'nothing';
    return 'unknown';
  }

  /** The letters with which the person's names may begin, from the card's id ("vance-jd", "merz-friedrich"). */
  private initialsOf(card: number): string {
    const names = (this.page.lexicon.cards[card] ?? '').split('-');
    return names
      .map((name) => (name.length === 2 ? name : name.charAt(0)))
      .join('')
      .toUpperCase();
  }

  /** True if the hit names an office of the card ("президент Франції"). */
  private officeOf(card: number, hit: Hit): boolean {
    return hit.rules.some((index) => {
      const rule = this.page.lexicon.rule(index);
      return rule.card === card && rule.use === 'office';
    });
  }
}

const isSmall = (char: string): boolean => char !== char.toUpperCase();

/** Hits that end one character before the form. Looks at a few hits only. */
function* beforeForm(hits: readonly Hit[], form: Hit): Generator<Hit> {
  for (let i = form.order - 1; i >= Math.max(0, form.order - 6); i--) {
    const hit = hits[i];
    if (hit !== undefined && hit.end < form.start && form.start - hit.end <= 2) yield hit;
  }
}
