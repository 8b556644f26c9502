/** Where a PAGE argument leads: a file served from this machine, or an address. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, resolve } from 'node:path';
import { CommandError } from '../command-error';

interface PageFile {
  readonly name: string;
  /** HTML to serve, or null for an address elsewhere. */
  readonly html: Buffer | null;
  readonly address: string | null;
}

const HTML = /^\.(html?|xhtml|xht|shtml)$/i;
const TEXT = /^\.(txt|text|md|)$/i;
/** Bytes that no text holds. */
const looksBinary = (bytes: Buffer) => bytes.subarray(0, 4096).includes(0);

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function fromText(name: string, text: string): Buffer {
  const paragraphs = text.split(/\n\s*\n|\r\n\s*\r\n/).map((paragraph) => `<p>${escapeHtml(paragraph.trim())}</p>`);
  return Buffer.from(
    `<!doctype html><meta charset="utf-8"><title>${escapeHtml(name)}</title><article>${paragraphs.join('\n')}</article>`,
  );
}

/** @throws CommandError for a PAGE that does not exist or is neither text nor HTML. */
export function readPage(page: string): PageFile {
  if (/^https?:\/\//i.test(page)) {
    if (!URL.canParse(page)) throw new CommandError(`${page} is not an address.`);
    return { name: new URL(page).host.replaceAll(/[^\w.-]/g, '-'), html: null, address: page };
  }
  if (/^[a-z][a-z+.-]+:\/\//i.test(page) && !page.startsWith('file:'))
    throw new CommandError(`${page}: only files and http(s) addresses can be opened.`);
  const file = page.startsWith('file:') ? new URL(page) : resolve(page);
  if (!existsSync(file)) throw new CommandError(`There is no file ${page}.`);
  if (!statSync(file).isFile()) throw new CommandError(`${page} is not a file.`);
  const bytes = readFileSync(file);
  const extension = extname(page);
  const name = basename(page, extension);
  if (looksBinary(bytes) || !(HTML.test(extension) || TEXT.test(extension)))
    throw new CommandError(`${page} is not text or HTML.`);
  return { name, html: HTML.test(extension) ? bytes : fromText(name, bytes.toString('utf8')), address: null };
}

interface PageServer {
  readonly server: Server;
  addressOf(index: number): string;
}

/**
 * Serves the pages on this machine only.
 * @param port 0 for any free one.
 * @throws CommandError where the port is taken.
 */
export async function servePages(pages: readonly PageFile[], port: number): Promise<PageServer> {
  const server = createServer((request, response) => {
    const index = Number(/^\/(\d+)\//.exec(request.url ?? '')?.[1] ?? Number.NaN);
    const html = pages[index]?.html;
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html' });
    response.end(html ?? 'not found');
  });
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(
        new CommandError(
          error.code === 'EADDRINUSE' ? `Port ${port} is taken; leave --port out to use any free one.` : error.message,
        ),
      ),
    );
    server.listen(port, '127.0.0.1', done);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    server,
    addressOf: (index) =>
      pages[index]?.address ??
      `http://127.0.0.1:${taken}/${index}/${encodeURIComponent(pages[index]?.name ?? '')}.html`,
  };
}
