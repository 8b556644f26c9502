/** Runs in a page: the data of its text nodes that a reader may see, in order. */
declare global {
  var benchTextNodes: () => string[];
}

const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);

globalThis.benchTextNodes = () => {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!NO_TEXT.has(node.parentElement?.tagName ?? '') && node.nodeValue) texts.push(node.nodeValue);
  }
  return texts;
};

export {};
