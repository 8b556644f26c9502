/** Which documents are for reading: not those of advertisements, and not what is no page of text. */

/** Sizes in px that the advertising trade has fixed; a frame of text has one of them only by chance. */
const AD_SIZES =
  /^(?:300x250|336x280|728x90|970x90|970x250|300x600|160x600|120x600|320x50|320x100|468x60|250x250|200x200|234x60|300x50|300x100|970x66|980x120|930x180|300x1050)$/;
const AD_NAMES = /google_ads_iframe|^aswift_|^ad[-_]?(?:frame|slot|iframe)|taboola|outbrain|criteo|doubleclick/i;
const AD_HOSTS =
  /(?:^|\.)(?:doubleclick\.net|googlesyndication\.com|adnxs\.com|amazon-adsystem\.com|taboola\.com|outbrain\.com|criteo\.(?:com|net)|adsrvr\.org|teads\.tv)$/;
/** px: nobody reads in less. */
const LEAST = { width: 120, height: 60 } as const;

/** True in a frame that shows an advertisement, as its names tell. */
export function isAdFrame(window: Window): boolean {
  return window.parent !== window && (AD_NAMES.test(window.name) || AD_HOSTS.test(window.location.hostname));
}

/** True in a frame of a size that only advertisements have. Forces layout: ask where there is something to read. */
export function hasAdSize(window: Window): boolean {
  return window.parent !== window && AD_SIZES.test(`${window.innerWidth}x${window.innerHeight}`);
}

/** A frame that is not laid out yet, or is a counting pixel: looked at again when it grows. Forces layout. */
export function isTooSmall(window: Window): boolean {
  return window.parent !== window && (window.innerWidth < LEAST.width || window.innerHeight < LEAST.height);
}

/** True for an element that shows a document of its own, to which go pointer and keys while they are in it. */
export function isFrame(target: EventTarget | null | undefined): boolean {
  return target instanceof Element && /^(?:i?frame|object|embed|fencedframe)$/.test(target.localName);
}

/** Why a document cannot be read, in a word for the report; null where it can. */
export function unreadableReason({ contentType }: Document): string | null {
  return contentType === 'text/html' || contentType === 'application/xhtml+xml' ? null : 'not-html';
}

/** False in a browser that is too old to mark anything. */
export function canMark(): boolean {
  return 'highlights' in CSS && typeof Highlight === 'function';
}
