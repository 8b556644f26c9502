/**
 * Main-thread script time from Chromium's own trace.
 *
 * Attribution. A page is loaded under a policy that stops all scripts of its own
 * (`script-src 'none'`); content scripts run in a world of their own and are not stopped. So
 * every slice of script on the page's main thread is the content script's or is run for it:
 * `EvaluateScript` of its file (with `v8.compile` inside), `FunctionCall` (listeners, timers,
 * observers), `RunMicrotasks` (what follows an `await`), and garbage collection within them.
 * Slices that name a script of another origin are left out and counted as `foreign`; under that
 * policy there are none but the browser's own (a placeholder where a plug-in was). Time is the length of the
 * union of these slices from the first evaluation of the content script on, so nothing
 * nested is counted twice. The style and layout that our script forces lie within our slices and
 * count; what the browser does in its own time (paint, idle collection) does not.
 */
import type { CDPSession } from 'playwright-core';
import * as z from 'zod';

const CATEGORIES = ['devtools.timeline', 'v8', 'v8.execute', 'blink.user_timing'];
/** The load event of a frame. */
const LOADED = 'MarkLoad';
const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.compile',
  'v8.run',
  'MinorGC',
  'MajorGC',
]);

const eventSchema = z.object({
  name: z.string(),
  ph: z.string(),
  ts: z.number(),
  dur: z.number().default(0),
  pid: z.number(),
  tid: z.number(),
  args: z
    .object({ data: z.object({ url: z.string().optional() }).loose().optional(), fileName: z.string().optional() })
    .loose()
    .default({}),
});
export type TraceEvent = z.infer<typeof eventSchema>;

/** Records while `work` runs; keeps the events that matter here. Times in µs. */
export async function traced(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: readonly unknown[] }) => {
    for (const raw of value) {
      const name = typeof raw === 'object' && raw !== null && 'name' in raw ? raw.name : '';
      if (typeof name !== 'string' || !(SCRIPT.has(name) || name === LOADED || name.startsWith('bench-'))) continue;
      const event = eventSchema.safeParse(raw);
      if (event.success) events.push(event.data);
    }
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  try {
    await work();
  } finally {
    const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await done;
    session.off('Tracing.dataCollected', collect);
  }
  return events.sort((a, b) => a.ts - b.ts);
}

export interface ScriptTime {
  /** ms of the union of all our slices on the page's main thread. */
  readonly total: number;
  readonly compile: number;
  /** Running the script's top level, without compiling. */
  readonly evaluate: number;
  /** Everything after: settings, lexicon, reading, marking. */
  readonly later: number;
  /** The longest unbroken slice. */
  readonly longest: number;
  /** Slices of other scripts within the time looked at, left out of every figure. */
  readonly foreign: number;
  /** How often each script of ours was evaluated, by file name: once for every frame of the page's process. */
  readonly scripts: Readonly<Record<string, number>>;
  /** Trace time (µs) of the first evaluation; NaN where the script never ran. */
  readonly begun: number;
  /** ms from the page's load event to the end of the last slice; below 0 where all was done before. */
  readonly restedAfter: number;
}

interface Interval {
  from: number;
  to: number;
}

const urlOf = ({ args }: TraceEvent): string => args.data?.url ?? args.fileName ?? '';
const OURS = 'chrome-extension://';

export const NEVER_RAN: ScriptTime = {
  total: 0,
  compile: 0,
  evaluate: 0,
  later: 0,
  longest: 0,
  foreign: 0,
  scripts: {},
  begun: Number.NaN,
  restedAfter: 0,
};

/** @param script end of the content script's address, as "content-scripts/content.js". */
export function scriptTime(events: readonly TraceEvent[], script: string): ScriptTime {
  // Frames of other sites have processes of their own; the page's is where its top frame loads.
  const loaded = events.findLast(({ name, args }) => name === LOADED && args.data?.isOutermostMainFrame === true);
  const first = events.find(
    (event) =>
      event.name === 'EvaluateScript' &&
      urlOf(event).startsWith(OURS) &&
      urlOf(event).endsWith(script) &&
      (loaded === undefined || loaded.pid === event.pid),
  );
  if (first === undefined) return NEVER_RAN;
  const slices = events.filter(
    ({ ph, pid, tid, ts }) => ph === 'X' && pid === first.pid && tid === first.tid && ts >= first.ts,
  );
  const isForeign = (event: TraceEvent) => urlOf(event) !== '' && !urlOf(event).startsWith(OURS);
  const runs = slices.filter(
    (event) =>
      !isForeign(event) &&
      ['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.compile', 'v8.run'].includes(event.name),
  );
  const whole = union(runs);
  const compile = lengthOf(union(runs.filter(({ name }) => name === 'v8.compile')));
  const evaluated = lengthOf(union(runs.filter(({ name }) => name === 'EvaluateScript')));
  const total = lengthOf(whole);
  return {
    total,
    compile,
    evaluate: evaluated - compile,
    later: total - evaluated,
    longest: Math.max(0, ...whole.map(({ from, to }) => (to - from) / 1000)),
    foreign: slices.filter((event) => isForeign(event)).length,
    scripts: evaluations(runs),
    begun: first.ts,
    restedAfter: ((whole.at(-1)?.to ?? Number.NaN) - (loaded?.ts ?? Number.NaN)) / 1000,
  };
}

function evaluations(runs: readonly TraceEvent[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const event of runs) {
    if (event.name !== 'EvaluateScript' || urlOf(event) === '') continue;
    const file = urlOf(event).replace(/^.*\//, '');
    counts[file] = (counts[file] ?? 0) + 1;
  }
  return counts;
}

/** Intervals joined where they overlap; in µs, in order. */
export function union(events: readonly Pick<TraceEvent, 'ts' | 'dur'>[]): Interval[] {
  const joined: Interval[] = [];
  for (const { ts, dur } of [...events].sort((a, b) => a.ts - b.ts)) {
    const last = joined.at(-1);
    if (last !== undefined && ts <= last.to) last.to = Math.max(last.to, ts + dur);
    else joined.push({ from: ts, to: ts + dur });
  }
  return joined;
}

const lengthOf = (intervals: readonly Interval[]): number =>
  intervals.reduce((sum, { from, to }) => sum + to - from, 0) / 1000;
