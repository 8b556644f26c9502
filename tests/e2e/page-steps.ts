/** Does what a page of tests/pages states, and finds what it states. */
import { expect } from 'vitest';
import type { PageDriver } from '../../scripts/browsers/driver';
import type { Inside } from '../../scripts/browsers/inside';
import { until } from '../../scripts/browsers/until';
import type { Step } from './page-fixtures';
import { CARD_CLOSED, CARD_OPEN, type Listed, MARKS } from './site';

interface Report {
  readonly state: string;
  readonly reason?: string;
  readonly published: string | null;
}
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** ms: dwell and grace are 250 and 300. */
const TWICE_A_CARD = 700;
/** px: pages are shown in this width unless they say otherwise. */
const SIZE_X = 1280;
const HOST = `document.querySelector('[popover]:popover-open')`;
const boxOf = (expression: string) =>
  `(() => { const { left, top, right, bottom } = ${expression}.getBoundingClientRect(); return { left, top, right, bottom }; })()`;

/** Boxes of the lines of the first mark that reads so, brought into view where it is not. */
const LINES = (text: string) => `(() => {
  for (const highlight of CSS.highlights.values()) for (const range of highlight) {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    if (live.toString() !== ${JSON.stringify(text)}) continue;
    const box = live.getBoundingClientRect();
    if (box.top < 0 || box.bottom > innerHeight) range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    return [...live.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  }
  return [];
})()`;

const middle = ({ left, top, right, bottom }: Box) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

export class PageSteps {
  #term: Box | null = null;

  constructor(
    private readonly page: PageDriver,
    private readonly own: Inside,
    private readonly bare: string | null,
  ) {}

  async #list(): Promise<Listed[]> {
    return (await this.own.ask<Listed[]>(this.page, { type: 'list-mentions' })) ?? [];
  }

  /** The driver's own way of waiting runs code in the page, which some pages forbid. */
  async #wait(expression: string, timeoutMs = 6000): Promise<void> {
    await until(
      () => this.page.evaluate<unknown>(expression),
      (value) => Boolean(value),
      expression,
      timeoutMs,
    );
  }

  async #texts(expected: readonly string[], marked: boolean): Promise<void> {
    const found = await until(
      async () => (await this.#list()).filter((mention) => mention.marked || !marked).map((mention) => mention.text),
      (texts) => JSON.stringify(texts) === JSON.stringify(expected),
      `${marked ? 'marks' : 'mentions'} are ${JSON.stringify(expected)}`,
      6000,
    );
    expect(found).toEqual(expected);
  }

  async #line(text: string, which: 'first' | 'last' = 'first'): Promise<Box> {
    const lines = await until(
      () => this.page.evaluate<Box[]>(LINES(text)),
      (boxes) => boxes.length > 0,
      `“${text}” is painted`,
      6000,
    );
    const line = which === 'first' ? lines[0] : lines.at(-1);
    if (!line) throw new Error(`“${text}” is nowhere.`);
    return line;
  }

  async #rest(box: Box, opens: boolean, steps = 6): Promise<void> {
    const { x, y } = middle(box);
    this.#term = box;
    if (steps > 1) await this.page.mouse.move(x - 5, y, 3);
    await this.page.mouse.move(x, y, steps);
    if (opens) {
      await this.#wait(CARD_OPEN);
      await this.#says('');
    } else await this.#stays(false);
  }

  async #says(words: string): Promise<void> {
    await until(
      () => this.page.cardText(),
      (text) => text !== null && text.length > 60 && text.includes(words),
      `the card says “${words}”`,
      8000,
    );
  }

  /** The one place where time itself is what is tested. */
  async #stays(open: boolean): Promise<void> {
    await this.page.evaluate(`new Promise((done) => setTimeout(done, ${TWICE_A_CARD}))`);
    expect(await this.page.evaluate(CARD_OPEN)).toBe(open);
  }

  async run(step: Step): Promise<void> {
    const { page } = this;
    if ('marks' in step) return this.#texts(step.marks, true);
    if ('mentions' in step) return this.#texts(step.mentions, false);
    if ('painted' in step) return this.#wait(`${MARKS} === ${step.painted}`, 6000);
    if ('eval' in step) return void (await page.evaluate(`(() => { ${step.eval} })()`));
    if ('wait' in step) return this.#wait(step.wait, 6000);
    if ('hover' in step) {
      await this.#rest(await this.#line(step.hover, step.line), step.opens, step.steps);
      return step.says === undefined ? undefined : this.#says(step.says);
    }
    if ('hoverOn' in step)
      return this.#rest(await page.evaluate<Box>(boxOf(`document.querySelector('${step.hoverOn}')`)), step.opens);
    if ('pointer' in step) {
      await page.mouse.move(step.pointer[0] - 60, step.pointer[1], 4);
      return page.mouse.move(step.pointer[0], step.pointer[1], 4);
    }
    if ('sweep' in step) {
      const [from, to] = [middle(await this.#line(step.sweep[0])), middle(await this.#line(step.sweep[1]))];
      await page.mouse.move(from.x - 20, from.y, 1);
      return page.mouse.move(Math.min(to.x + 300, SIZE_X - 2), to.y, 12);
    }
    if ('tap' in step) {
      const { x, y } = middle(await this.#line(step.tap));
      await page.tap(x, y);
      return this.#wait(CARD_OPEN);
    }
    if ('click' in step) {
      const { x, y } = middle(await page.evaluate<Box>(boxOf(`document.querySelector('${step.click}')`)));
      return page.mouse.click(x, y);
    }
    if ('press' in step) return page.press(step.press);
    if ('type' in step) return page.type(step.type);
    if ('step' in step) {
      await this.own.ask(page, { type: 'step', direction: step.step });
      return this.#says(step.says);
    }
    if ('closed' in step) return this.#wait(CARD_CLOSED, 6000);
    if ('never' in step) return this.#stays(false);
    if ('stays' in step) return this.#stays(true);
    if ('sheet' in step)
      return this.#wait(
        `(() => { const box = ${HOST}?.getBoundingClientRect(); return box && box.left === 0 && Math.round(box.right) === innerWidth && Math.round(box.bottom) === innerHeight; })()`,
        6000,
      );
    if ('inView' in step) return this.#isInView();
    if ('width' in step)
      return this.#wait(
        `(() => { const { width } = ${HOST}.getBoundingClientRect(); return width >= ${step.width[0]} && width <= ${step.width[1]}; })()`,
        3000,
      );
    if ('viewport' in step) return page.resize(step.viewport[0], step.viewport[1]);
    if ('print' in step) return void (await page.emulate({ media: 'print' }));
    if ('published' in step || 'state' in step) return this.#reports(step);
    if ('untouched' in step) expect(await page.evaluate('document.documentElement.outerHTML')).toBe(this.bare);
  }

  async #reports(step: { published: string | null } | { state: string; reason?: string | undefined }): Promise<void> {
    await until(
      () => this.own.ask<Report>(this.page, { type: 'report-now' }),
      (report) =>
        report !== undefined &&
        ('published' in step
          ? report.published === step.published
          : report.state === step.state && report.reason === step.reason),
      `the page reports ${JSON.stringify(step)}`,
      6000,
    );
  }

  async #isInView(): Promise<void> {
    const card = await this.page.evaluate<Box>(boxOf(HOST));
    const view = await this.page.evaluate<{ width: number; height: number }>(
      '({ width: innerWidth, height: innerHeight })',
    );
    expect(card.left, 'left').toBeGreaterThanOrEqual(0);
    expect(card.top, 'top').toBeGreaterThanOrEqual(0);
    expect(card.right, 'right').toBeLessThanOrEqual(view.width);
    expect(card.bottom, 'bottom').toBeLessThanOrEqual(view.height);
    const term = this.#term;
    if (!term) return;
    const covers = card.left < term.right && card.right > term.left && card.top < term.bottom && card.bottom > term.top;
    expect(covers, 'the card covers its term').toBe(false);
  }
}
