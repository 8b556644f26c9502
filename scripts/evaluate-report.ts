/** Printing what `evaluate` found. */
import type { Fault, Judged } from './evaluate-judge';

const ORDER: readonly Fault['kind'][] = ['trap', 'wrong card', 'unlabelled', 'missed'];
const share = (part: number, whole: number): string => (whole === 0 ? '    –' : (part / whole).toFixed(3));
const count = (list: readonly Judged[], kind: Fault['kind']): number =>
  list.reduce((n, one) => n + one.faults.filter((fault) => fault.kind === kind).length, 0);
const total = (list: readonly Judged[], of: (one: Judged) => number): number => list.reduce((n, one) => n + of(one), 0);

function line(name: string, list: readonly Judged[]): string {
  const right = total(list, (one) => one.right.length);
  const wrong = count(list, 'trap') + count(list, 'wrong card');
  const mentions = total(list, (one) => one.mentions.length);
  const missed = count(list, 'missed') + count(list, 'wrong card');
  const traps = total(list, (one) => one.traps);
  const hit = total(list, (one) => one.trapsHit);
  const cells = [
    name.padEnd(6),
    String(list.length).padStart(5),
    share(right, right + wrong).padStart(9),
    share(mentions - missed, mentions).padStart(7),
    `${hit}/${traps}`.padStart(8),
    share(hit, traps).padStart(6),
    String(count(list, 'wrong card')).padStart(6),
    String(count(list, 'missed')).padStart(7),
    String(count(list, 'unlabelled')).padStart(11),
    share(
      total(list, (one) => one.exact),
      right,
    ).padStart(7),
  ];
  return cells.join(' ');
}

/** Prints tables by language and by card, then the worst errors with context and reason. */
export function printReport(judged: readonly Judged[], worst: number): void {
  const out: string[] = ['lang   texts precision  recall    traps  share  wrong abstain unlabelled  spans'];
  for (const lang of [...new Set(judged.map((one) => one.lang))])
    out.push(
      line(
        lang,
        judged.filter((one) => one.lang === lang),
      ),
    );
  out.push(
    line(
      'non-en',
      judged.filter((one) => one.lang !== 'en'),
    ),
    line('all', judged),
    '',
    'cards with errors: right of all, wrong',
  );
  const cards = new Map<string, { all: number; right: number; wrong: number }>();
  const of = (card: string) => {
    const known = cards.get(card) ?? { all: 0, right: 0, wrong: 0 };
    cards.set(card, known);
    return known;
  };
  for (const one of judged) {
    for (const card of one.mentions) of(card).all++;
    for (const card of one.right) of(card).right++;
    for (const fault of one.faults) if (fault.kind === 'trap' || fault.kind === 'wrong card') of(fault.card).wrong++;
  }
  for (const [card, { all, right, wrong }] of [...cards].sort()) {
    if (right < all || wrong > 0) out.push(`  ${card}: ${right}/${all}, ${wrong}`);
  }
  const faults = judged.flatMap((one) => one.faults.map((fault) => ({ id: one.id, ...fault })));
  const ranked = ORDER.flatMap((kind) => faults.filter((fault) => fault.kind === kind));
  out.push('', `worst errors (${Math.min(worst, ranked.length)} of ${ranked.length})`);
  for (const fault of ranked.slice(0, worst)) {
    out.push(
      `${fault.kind} ${fault.id} ${fault.card}${fault.note === '' ? '' : ` (${fault.note})`}: ${fault.context} ${fault.why}`,
    );
  }
  process.stdout.write(`${out.join('\n')}\n`);
}
