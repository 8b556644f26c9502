/** What the address of a tab says about whether an extension may read it. */

/** unknown: the browser does not tell the address, as on its own pages. */
type AddressKind = 'web' | 'file' | 'browser' | 'own' | 'unknown';

export interface Address {
  readonly kind: AddressKind;
  /** As settings name it: with a port, lower case; "" where there is none. */
  readonly host: string;
  /** The match pattern that asks for access to this site; null where none can be asked for. */
  readonly pattern: string | null;
  readonly isStore: boolean;
  readonly looksLikePdf: boolean;
}

/** Pages that browsers keep every extension out of, even with access to all sites. */
const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore\b/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons\b/,
  /^https:\/\/addons\.opera\.com\//,
  /^https:\/\/(?:discovery\.)?addons\.mozilla\.org\//,
];

/** The parts of a `URL` that matter here. */
interface AddressParts {
  readonly href: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
}

/**
 * @param url null where the browser does not tell it.
 * @param ownOrigin the start of the extension's own addresses, with the slash after the host.
 */
export function readAddress(url: AddressParts | null, ownOrigin: string): Address {
  const nothing = { host: '', pattern: null, isStore: false, looksLikePdf: false };
  if (url === null) return { kind: 'unknown', ...nothing };
  if (url.href.startsWith(ownOrigin)) return { kind: 'own', ...nothing };
  const { protocol, host, hostname, pathname } = url;
  const looksLikePdf = /\.pdf$/i.test(pathname);
  if (protocol === 'file:') return { kind: 'file', ...nothing, looksLikePdf };
  if (protocol !== 'http:' && protocol !== 'https:') return { kind: 'browser', ...nothing };
  // Firefox refuses a port in a match pattern; without one it stands for every port.
  const pattern = `${protocol}//${hostname}/*`;
  return { kind: 'web', host, pattern, isStore: STORES.some((store) => store.test(url.href)), looksLikePdf };
}
