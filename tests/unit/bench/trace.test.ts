import { describe, expect, it } from 'vitest';
import { scriptTime, type TraceEvent, union } from '../../../scripts/bench/pages/trace';

const OURS = 'chrome-extension://abc/content-scripts/content.js';
const slice = (name: string, ts: number, dur: number, url?: string, tid = 1): TraceEvent => ({
  name,
  ph: 'X',
  ts,
  dur,
  pid: 1,
  tid,
  args: url === undefined ? {} : { data: { url } },
});

describe('script time from a trace', () => {
  it('joins what overlaps and counts nothing twice', () => {
    expect(
      union([
        { ts: 5, dur: 10 },
        { ts: 0, dur: 6 },
        { ts: 30, dur: 5 },
      ]),
    ).toEqual([
      { from: 0, to: 15 },
      { from: 30, to: 35 },
    ]);
  });

  it('splits compiling, evaluating and what comes after', () => {
    const time = scriptTime(
      [
        slice('RunMicrotasks', 0, 900),
        slice('EvaluateScript', 1000, 5000, OURS),
        slice('v8.compile', 1000, 2000, OURS),
        slice('RunMicrotasks', 8000, 4000),
        slice('FunctionCall', 9000, 1000, OURS),
        slice('FunctionCall', 9000, 50_000, OURS, 2),
        { ...slice('MarkLoad', 11_000, 0), ph: 'I', args: { data: { isOutermostMainFrame: true } } },
      ],
      'content-scripts/content.js',
    );
    expect(time).toEqual({
      total: 9,
      compile: 2,
      evaluate: 3,
      later: 4,
      longest: 5,
      foreign: 0,
      scripts: { 'content.js': 1 },
      begun: 1000,
      restedAfter: 1,
    });
  });

  it('leaves other scripts out and says so', () => {
    const time = scriptTime(
      [slice('EvaluateScript', 0, 1000, OURS), slice('FunctionCall', 2000, 1000, 'http://127.0.0.1/page')],
      'content.js',
    );
    expect(time).toMatchObject({ total: 1, foreign: 1 });
  });

  it('is nothing where the script never ran', () => {
    expect(scriptTime([slice('RunMicrotasks', 0, 1000)], 'content.js')).toMatchObject({ total: 0, begun: Number.NaN });
  });
});
