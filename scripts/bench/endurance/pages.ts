/** Generated pages for endurance: a very long article, and a page that navigates and updates in place. */
import { readMentions } from '../../lexicon-from-data';
import { newsText } from '../generate/text';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** English forms that mean their card wherever they stand: what every level marks. */
function sureForms(): string[] {
  const { entries } = readMentions();
  const forms = entries.flatMap(({ mentions }) =>
    mentions.filter(({ use }) => use === 'sure').flatMap((rule) => rule.forms.en ?? []),
  );
  return forms.filter((form) => !/[()~|]/.test(form)).slice(0, 200);
}

/** A paragraph ends with its full stop; shorter pieces are links and emphasis within it. */
function paragraphs(nodes: readonly string[]): string[] {
  const list: string[] = [];
  let open = '';
  for (const node of nodes) {
    open += node.endsWith('.') || node.length > 60 ? escaped(node) : `<b>${escaped(node)}</b>`;
    if (!node.endsWith('.')) continue;
    list.push(`<p>${open}</p>`);
    open = '';
  }
  return list;
}

function article(length: number, mentions: readonly string[], seed: number): string {
  const list = paragraphs(newsText({ length, languages: ['en'], mentions, seed }));
  return list
    .map((paragraph, index) => (index % 12 === 0 ? `<h2>Part ${index / 12 + 1}</h2>${paragraph}` : paragraph))
    .join('\n');
}

const page = (title: string, body: string, script: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>` +
  `<meta property="article:published_time" content="2025-12-01"><body style="font:16px/1.5 sans-serif;max-width:46rem;margin:auto">${body}<script>${script}</script></body></html>`;

/** Marks the moment of the first frame in which a mark stands in the viewport. */
const FIRST_MARK = `(function look() {
  for (const range of CSS.highlights.get('backgrounder') ?? []) {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const box = live.getBoundingClientRect();
    if (box.bottom > 0 && box.top < innerHeight) return performance.mark('bench-first-mark');
  }
  requestAnimationFrame(look);
})();`;

/** @param length UTF-16 code units of text, about. */
export function longPage(length: number): string {
  const mentions = sureForms();
  const opening = `<h1>Talks on security guarantees for Ukraine</h1><p>The ${escaped(mentions[0] ?? '')} and the ${escaped(mentions[1] ?? '')} were on the table.</p>`;
  return page('A long article', `<article>${opening}${article(length, mentions, 3)}</article>`, FIRST_MARK);
}

/** In-page navigations show these many articles in turn. */
const VARIANTS = 4;
const ARTICLE_LENGTH = 6000;
/** Posts that stand on the live page at any time. */
const POSTS = 30;

/**
 * `navigate(n)`: pushes a state and shows another article. `tick(n)`: the n-th second of a live page: the clock's
 * text each second; an ad's slot filled anew every 5 s; a new post on top, and the oldest gone, every 15 s.
 */
const IN_PLACE = `
const view = document.getElementById('view'), clock = document.getElementById('clock'), slot = document.getElementById('slot'), posts = document.getElementById('posts');
const variants = [...document.querySelectorAll('template')].map((template) => template.innerHTML);
const texts = variants.flatMap((html) => html.match(/<p>.*?<\\/p>/g));
function navigate(n) { history.pushState({}, '', '?page=' + n); view.innerHTML = variants[n % variants.length]; }
function post(n) { const article = document.createElement('article'); article.innerHTML = '<h3>Post ' + n + '</h3>' + texts[n % texts.length]; return article; }
for (let n = 0; n < ${POSTS}; n++) posts.prepend(post(n));
function tick(n) {
  let updates = 1;
  clock.firstChild.data = 'Updated ' + n + ' s ago';
  if (n % 5 === 0) { slot.innerHTML = '<div><span>Advertisement</span><a href="#">Offer ' + n + '</a></div>'; updates++; }
  if (n % 15 === 0) { posts.prepend(post(n / 15)); posts.lastElementChild.remove(); updates++; }
  return updates;
}
const marksIn = (root) => [...(CSS.highlights.get('backgrounder') ?? [])].filter((range) => root.contains(range.startContainer)).length;
navigate(0);`;

export function changingPage(): string {
  const mentions = sureForms();
  const templates = Array.from(
    { length: VARIANTS },
    (_, index) => `<template><h1>Talks, part ${index}</h1>${article(ARTICLE_LENGTH, mentions, 20 + index)}</template>`,
  );
  return page(
    'A page that changes',
    `${templates.join('')}<p id="clock">Updated now</p><div id="slot"></div><main id="view"></main><section id="posts"></section>`,
    IN_PLACE,
  );
}
