/** Running text: what belongs together, what does not, and what is not read at all. */
import { afterEach, describe, expect, it } from 'vitest';
import { type Run, readOwnRuns, readRuns } from '../../page/read/runs';

afterEach(() => {
  document.body.textContent = '';
});

/** Slices are for the page's sake; here all are taken at once. */
function textsOf(read: (onRun: (run: Run) => void) => Generator<void>): string[] {
  const texts: string[] = [];
  const steps = read((run) => texts.push(run.text.replace(/\s+/g, ' ').trim()));
  while (steps.next().done !== true);
  return texts.filter((text) => text !== '');
}

function runsOf(html: string): string[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  return textsOf((onRun) => readRuns(document.body, onRun));
}

describe('runs of text', () => {
  it.each([
    [
      'inline elements belong to the text',
      '<p>The <b>Istanbul</b> <a href="#">dra<em>ft</em></a></p>',
      ['The Istanbul draft'],
    ],
    ['a break is a space', '<p>Budapest<br>Memorandum</p>', ['Budapest Memorandum']],
    ['a place to break is nothing', '<p>Elmendorf-<wbr>Richardson</p>', ['Elmendorf-Richardson']],
    ['blocks stay apart', '<p>NATO</p><p>Article 5</p>', ['NATO', 'Article 5']],
    ['a block divides the text around it', '<div>One <p>two</p> three</div>', ['One', 'two', 'three']],
    ['list items stay apart', '<ul><li>NATO</li><li>Article 5</li></ul>', ['NATO', 'Article 5']],
    [
      'code, scripts and controls are not read',
      '<p>a <code>NATO</code> b</p><script>NATO</script><button>NATO</button><textarea>NATO</textarea>',
      ['a b'],
    ],
    ['a rule parts the text, also before white space', '<div>Istanbul <hr> <b>draft</b></div>', ['Istanbul', 'draft']],
    [
      'an empty block parts it, also before an inline element',
      '<div>Istanbul <div></div> <i></i><a>draft</a></div>',
      ['Istanbul', 'draft'],
    ],
    ['a block inside an inline element parts it', '<p>Istanbul <b><x-ad></x-ad> </b> draft</p>', ['Istanbul', 'draft']],
    ['a block before a script parts it', '<div>Istanbul <hr> <script></script> draft</div>', ['Istanbul', 'draft']],
    ['a frame parts it', '<p>Istanbul <iframe></iframe> draft</p>', ['Istanbul', 'draft']],
    ['a film parts it', '<p>Istanbul <b><video></video></b> draft</p>', ['Istanbul', 'draft']],
    ['code in lines parts it', '<div>Istanbul <pre>a</pre> draft</div>', ['Istanbul', 'draft']],
    ['an image is a space', '<p>Istanbul<img alt="">draft</p>', ['Istanbul draft']],
    ['a break inside an inline element is a space', '<p><b>Budapest<br></b>Memorandum</p>', ['Budapest Memorandum']],
    ['unknown elements are borders', '<p>Istanbul <x-term>draft</x-term></p>', ['Istanbul', 'draft']],
  ])('%s', (_, html, expected) => expect(runsOf(html)).toEqual(expected));

  it.each([
    ['blocks', 'Istanbul <p>and</p> draft'],
    ['blocks inside inline elements', 'Istanbul <b><p>and</p></b> draft'],
    ['blocks before white space', 'Istanbul <hr> <b> draft</b>'],
  ])('a container’s own text, too, is parted by %s', (_, html) => {
    runsOf(html);
    expect(textsOf((onRun) => readOwnRuns(document.body, onRun))).toEqual(['Istanbul', 'draft']);
  });

  it('traces every code unit back to its node', () => {
    document.body.replaceChildren(
      ...new DOMParser().parseFromString('<p>a<b>bc</b>d</p>', 'text/html').body.childNodes,
    );
    const places: string[] = [];
    for (const _ of readRuns(document.body, (run) => {
      for (const [index, node] of run.nodes.entries()) places.push(`${run.starts[index]}:${node.data}`);
    })) {
      // As above.
    }
    expect(places).toEqual(['0:a', '1:bc', '3:d']);
  });
});
