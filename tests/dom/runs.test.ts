/** Running text: what belongs together, what does not, and what is not read at all. */
import { afterEach, describe, expect, it } from 'vitest';
import { readRuns } from '../../page/read/runs';

afterEach(() => {
  document.body.textContent = '';
});

function runsOf(html: string): string[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  const texts: string[] = [];
  for (const _ of readRuns(document.body, (run) => texts.push(run.text.replace(/\s+/g, ' ').trim()))) {
    // Slices are for the page's sake; here all are taken at once.
  }
  return texts.filter((text) => text !== '');
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
    ['unknown elements are borders', '<p>Istanbul <x-term>draft</x-term></p>', ['Istanbul', 'draft']],
  ])('%s', (_, html, expected) => expect(runsOf(html)).toEqual(expected));

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
