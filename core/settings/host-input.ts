import { hostSchema } from './settings';

type HostInput = { readonly host: string } | { readonly error: 'empty' | 'not-a-host' };

/**
 * The host in what a reader types or pastes: "bbc.co.uk", "https://www.bbc.co.uk/news", "*.bbc.co.uk".
 * A rule always covers the subdomains too, so a leading "*." is dropped.
 * @param hostOf gives the host of an address as `location.host` would, or null where it is none.
 */
export function readHost(text: string, hostOf: (address: string) => string | null): HostInput {
  const typed = text.trim().replace(/^\*\./, '');
  if (typed === '') return { error: 'empty' };
  const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed);
  // "me@news.example" is a mail address, not a site.
  const host =
    /[\s\\]/.test(typed) || (!isAddress && typed.includes('@')) ? null : hostOf(isAddress ? typed : `http://${typed}`);
  return host !== null && host !== '' && hostSchema.safeParse(host).success ? { host } : { error: 'not-a-host' };
}
