import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../scripts/bench/options';
import { CommandError } from '../../../scripts/command-error';

const folder = () => mkdtempSync(join(tmpdir(), 'bench-options-'));
const read = (...args: string[]) => readOptions(args, 'results.json');

describe('options of the benchmark', () => {
  it('measures scan, growth and pages where nothing is chosen', () => {
    expect([...read().parts]).toEqual(['scan', 'growth', 'pages']);
    expect(read().pages).toBeNull();
  });

  it('measures what is chosen, and the pages of a folder beside it', () => {
    const pages = folder();
    writeFileSync(join(pages, 'b.html'), '');
    writeFileSync(join(pages, 'a.HTM'), '');
    writeFileSync(join(pages, 'notes.txt'), '');
    const options = read('--growth', '--pages', pages, '--quick');
    expect([...options.parts]).toEqual(['growth', 'pages']);
    expect(options.pages).toEqual([join(pages, 'a.HTM'), join(pages, 'b.html')]);
    expect(options.quick).toBe(true);
  });

  it.each([
    ['an unknown option', ['--fast']],
    ['a word too many', ['pages']],
    ['a missing folder', ['--pages', '/no/such/folder']],
    ['an option without its value', ['--pages']],
    ['no built extension there', ['--extension', tmpdir()]],
  ])('refuses %s in one line', (_, args) => {
    expect(() => read(...args)).toThrow(CommandError);
  });

  it('refuses a folder without HTML, and a file', () => {
    const empty = folder();
    mkdirSync(join(empty, 'sub.html'));
    writeFileSync(join(empty, 'file.txt'), '');
    expect(() => read('--pages', join(empty, 'file.txt'))).toThrow('There is no folder');
    expect(() => read('--pages', empty)).toThrow('There is no HTML file');
  });
});
