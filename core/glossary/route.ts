/** Addresses inside the glossary: "#timeline", "#positions", "#positions/<issue>", "#<card id>", or none for the list. */
export type Route =
  | { readonly view: 'cards'; readonly id: string | null }
  | { readonly view: 'timeline' }
  | { readonly view: 'positions'; readonly issue: string | null };

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @param hash as in `location.hash`, with or without the "#". */
export function readRoute(hash: string): Route {
  const path = decode(hash.replace(/^#/, ''));
  if (path === '') return { view: 'cards', id: null };
  if (path === 'timeline') return { view: 'timeline' };
  const [head = '', tail] = path.split('/', 2);
  if (head === 'positions') return { view: 'positions', issue: tail !== undefined && ID.test(tail) ? tail : null };
  return { view: 'cards', id: path.slice(0, 100) };
}

/** The fragment of a route: '' or with its "#"; `readRoute` reads it back. */
export function writeRoute(route: Route): string {
  switch (route.view) {
    case 'cards':
      return route.id === null ? '' : `#${route.id}`;
    case 'timeline':
      return '#timeline';
    case 'positions':
      return route.issue === null ? '#positions' : `#positions/${route.issue}`;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
