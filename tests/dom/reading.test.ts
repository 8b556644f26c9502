/** Reading while the page changes: nothing is lost, nothing is read twice. */
import { afterEach, expect, it, vi } from 'vitest';
import { CHOICE, readPage, restOften, saidBy } from './reader';

afterEach(() => {
  document.body.textContent = '';
});

const draw = (html: string) => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
};
const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No #${id}.`);
  return found;
};
const paragraph = (id: string) => {
  const made = document.createElement('p');
  made.id = id;
  made.textContent = 'At the blue harbour.';
  return made;
};
/** Long enough for many rests. */
const MUCH = '<p>Nothing of it all, and more of that.</p>'.repeat(2000);
const read = async (expected: readonly string[], reader = readPage()) => {
  await vi.waitFor(() => expect([reader.isReady, ...saidBy(reader)]).toEqual([true, ...expected]), 3000);
  return reader;
};

it('goes on after a part that was taken away while it was read', async () => {
  draw(`<main id="main"><p>At the green tower.</p>${MUCH}</main><p id="after">At the blue harbour.</p>`);
  let rests = 0;
  restOften(() => {
    rests += 1;
    if (rests === 12) byId('main').replaceChildren(paragraph('fresh'));
  });
  await read(['blue harbour in fresh', 'blue harbour in after']);
});

it('goes on in a line of which a part was taken away while it was read', async () => {
  // So many blocks that passing over them takes rests.
  draw(`<div id="line">At first.${'<hr>'.repeat(2000)}By the green tower.</div>`);
  const reader = await read(['green tower in line']);
  const line = byId('line');
  let rests = 0;
  restOften(() => {
    rests += 1;
    if (rests === 5) for (const rule of [...line.querySelectorAll('hr')].slice(100)) rule.remove();
  });
  if (line.firstChild) line.firstChild.nodeValue = 'Now.';
  line.after(paragraph('next'));
  await read(['green tower in line', 'blue harbour in next'], reader);
  expect(line.querySelectorAll('hr').length).toBe(100);
});

it('reads once, however often languages are chosen meanwhile', async () => {
  draw(`<p id="one">At the blue harbour.</p>${MUCH}<p id="two">At the green tower.</p>`);
  const expected = ['blue harbour in one', 'green tower in two'];
  const reader = await read(expected);
  reader.choose({ ...CHOICE, languages: ['en', 'de'] });
  reader.choose({ ...CHOICE, languages: ['en', 'de', 'fr'] });
  byId('two').after(paragraph('three'));
  await read([...expected, 'blue harbour in three'], reader);
});

it('reads once what is added while the page is read for the first time', async () => {
  draw(`<p id="one">At the blue harbour.</p>${MUCH}<div id="end"></div>`);
  let rests = 0;
  restOften(() => {
    rests += 1;
    if (rests === 6) byId('end').append(paragraph('two'));
  });
  await read(['blue harbour in one', 'blue harbour in two']);
});

it('reads once what is added in a shadow root whose host has changed', async () => {
  draw('<div id="host"></div>');
  const shadow = byId('host').attachShadow({ mode: 'open' });
  shadow.append(paragraph('one'));
  const reader = await read(['blue harbour in one']);
  byId('host').setAttribute('hidden', '');
  byId('host').removeAttribute('hidden');
  shadow.append(paragraph('two'));
  await read(['blue harbour in one', 'blue harbour in two'], reader);
});

it('reads once an inline part whose attributes have changed', async () => {
  draw('<p id="line">At the <a id="link" href="#">blue harbour</a> of the town.</p>');
  const reader = await read(['blue harbour in link']);
  byId('link').setAttribute('role', 'link');
  byId('line').after(paragraph('next'));
  await read(['blue harbour in link', 'blue harbour in next'], reader);
});

it('never counts twice what moves ahead of the reading', async () => {
  draw(`<p id="one">At the blue harbour.</p>${MUCH}<div id="end"></div>`);
  let rests = 0;
  restOften(() => {
    rests += 1;
    if (rests === 12) byId('end').append(byId('one'));
  });
  const counts: number[] = [];
  await read(
    ['blue harbour in one'],
    readPage(({ mentions }) => counts.push(mentions.length)),
  );
  expect([rests > 12, Math.max(...counts)]).toEqual([true, 1]);
});
