/// <reference types="@vitest/browser-playwright" />
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Options, type OptionsProps } from '../../components/options/Options';
import { dataReport } from '../../core/cards/data-report';
import { type EffectiveSettings, withPolicy } from '../../core/settings/policy';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings';
import { settingsFile } from '../../core/settings/transfer';
import { library } from '../../entrypoints/gallery/library';
import { clearPage, inForcedColours, showPage, smallTargets } from './page';
import { click, control, find, violations } from './show';

afterEach(clearPage);

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  sites: { 'bbc.example': 'all', 'docs.example': 'off' },
  muted: ['trump-donald', 'a-card-of-another-version'],
};
const parsed: EffectiveSettings = { settings, damaged: [], locked: [], lockedSites: [] };

const options = (more: Partial<OptionsProps> = {}): OptionsProps => ({
  parsed,
  report: dataReport(library),
  version: '1.0.0',
  syncText: 'Synced.',
  shortcuts: [
    { description: 'Next', keys: 'Alt+Shift+Period' },
    { description: 'Previous', keys: '' },
  ],
  titleOf: (id) => library.card(id)?.title,
  trouble: null,
  onDismissTrouble: vi.fn(),
  onChange: vi.fn(),
  onExport: vi.fn(),
  onOpenShortcuts: vi.fn(async () => true),
  onOpenGlossary: vi.fn(),
  ...more,
});

let stored: Settings = settings;

/** The page with settings that really change. */
function Live(more: Partial<OptionsProps>) {
  const [now, setNow] = useState(more.parsed ?? parsed);
  stored = now.settings;
  return (
    <Options
      {...options(more)}
      parsed={now}
      onChange={(change) => setNow((before) => ({ ...before, settings: change(before.settings) }))}
    />
  );
}

const managed = withPolicy(
  { settings, damaged: [] },
  { level: 'all', theme: 'dark', sites: { 'work.example': 'off' } },
);

const STATES: readonly { name: string; props: Partial<OptionsProps>; says: string }[] = [
  { name: 'everything', props: {}, says: 'Donald Trump' },
  { name: 'nothing chosen', props: { parsed: { ...parsed, settings: DEFAULT_SETTINGS } }, says: 'No site has a rule' },
  { name: 'a policy', props: { parsed: managed }, says: 'fixed by your organisation' },
  { name: 'damaged fields', props: { parsed: { ...parsed, damaged: ['dwellMs'] } }, says: 'defaults: dwellMs' },
  { name: 'a storage that refused', props: { trouble: 'Not saved.' }, says: 'Not saved.' },
  { name: 'cards on their way', props: { report: null, titleOf: () => undefined }, says: 'trump-donald' },
  {
    name: 'no language',
    props: { parsed: { ...parsed, settings: { ...settings, languages: [] } } },
    says: 'nothing is marked',
  },
];

describe.each(STATES)('settings with $name', ({ props, says }) => {
  it.each(['light', 'dark'])('say so, and break no rule of axe in the %s theme', async (theme) => {
    const root = await showPage(<Options {...options(props)} />, { theme });
    expect(root.textContent).toContain(says);
    expect(await violations(root)).toEqual([]);
    expect(smallTargets(root)).toEqual([]);
  });

  it('say how marks look in forced colours, and only there', async () => {
    const says = async () => find(await showPage(<Options {...options()} />), '#marking').textContent;
    expect(await says()).not.toContain('like selected text');
    await inForcedColours(async () => expect(await says()).toContain('like selected text'));
  });

  it('break no rule of axe in forced colours', () =>
    inForcedColours(async () => {
      expect(await violations(await showPage(<Options {...options(props)} />))).toEqual([]);
    }));
});

const fill = (root: HTMLElement, text: string) =>
  act(() => {
    const field = find<HTMLInputElement>(root, '.bk-site-form input');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('the list of sites', () => {
  it('takes an address as it is pasted', async () => {
    const root = await showPage(<Live />);
    await fill(root, ' https://www.News.example:8080/a?b ');
    await click(control(root, 'Add'));
    expect(stored.sites['www.news.example:8080']).toBe('off');
  });

  it.each([
    ['', 'Type the address'],
    ['not a site', 'is not the address'],
    ['docs.example', 'in the list already'],
  ])('refuses “%s” and says why', async (text, why) => {
    const root = await showPage(<Live />);
    await fill(root, text);
    await click(control(root, 'Add'));
    expect(find(root, '.bk-site-form [role=alert]').textContent).toContain(why);
    expect(stored.sites).toEqual(settings.sites);
  });

  it('gives a removed site back', async () => {
    const root = await showPage(<Live />);
    await click(control(root, 'Remove bbc.example'));
    expect(stored.sites).toEqual({ 'docs.example': 'off' });
    await click(control(root, 'Undo'));
    expect(stored.sites).toEqual(settings.sites);
  });

  it('does not let a site of the policy go', async () => {
    const root = await showPage(<Live parsed={managed} />);
    expect(root.querySelector('[aria-label="Remove work.example"]')).toBeNull();
    expect(find<HTMLSelectElement>(root, '[aria-label="How much to mark on work.example"]').disabled).toBe(true);
  });
});

const importFile = (root: HTMLElement, text: string) =>
  act(() => {
    const picker = find<HTMLInputElement>(root, 'input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([text], 'mine.json'));
    picker.files = files.files;
    picker.dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('import', () => {
  it('adds to what is there, and can be undone', async () => {
    const root = await showPage(<Live />);
    const other: Settings = { ...DEFAULT_SETTINGS, level: 'all', sites: { 'new.example': 'first' }, muted: ['nato'] };
    await importFile(root, settingsFile(other, '2026-07-01'));
    await vi.waitFor(() => expect(stored.level).toBe('all'));
    expect(stored.sites).toEqual({ ...settings.sites, 'new.example': 'first' });
    expect(stored.muted).toEqual([...settings.muted, 'nato']);
    await click(control(root, 'Undo'));
    expect(stored).toEqual(settings);
  });

  it('that is undone leaves what was chosen after it', async () => {
    const root = await showPage(<Live />);
    await importFile(root, settingsFile({ ...DEFAULT_SETTINGS, sites: { 'new.example': 'first' } }, '2026-07-01'));
    await vi.waitFor(() => expect(stored.sites).toHaveProperty(['new.example']));
    await fill(root, 'later.example');
    await click(control(root, 'Add'));
    await click(control(root, 'Undo'));
    expect(stored.sites).toEqual({ ...settings.sites, 'later.example': 'off' });
  });

  it.each([
    ['{', 'is not a settings file'],
    ['{"rules": []}', 'was not written by Backgrounder'],
    ['{"format": "backgrounder-settings", "version": 99, "level": "off"}', 'newer version of Backgrounder'],
  ])('refuses %s and changes nothing', async (text, why) => {
    const root = await showPage(<Live />);
    await importFile(root, text);
    await vi.waitFor(() => expect(find(root, '#backup [role=alert]').textContent).toContain(why));
    expect(stored).toEqual(settings);
  });
});

describe('reset', () => {
  it('goes back to the defaults, and can be undone', async () => {
    const root = await showPage(<Live />);
    await click(control(root, 'Reset all settings'));
    expect(stored).toEqual(DEFAULT_SETTINGS);
    await click(control(root, 'Undo'));
    expect(stored).toEqual(settings);
  });
});

describe('shortcuts', () => {
  it('says where they are when the browser keeps its page to itself', async () => {
    const root = await showPage(<Options {...options({ onOpenShortcuts: async () => false })} />);
    await act(async () => control(root, 'Change shortcuts').click());
    expect(find(root, '#shortcuts [role=alert]').textContent).toContain('Manage Extension Shortcuts');
  });
});
