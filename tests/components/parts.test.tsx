import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { actorName } from '../../components/actor-name';
import { Phrase } from '../../components/Phrase';
import { Segmented } from '../../components/Segmented';
import { Switch } from '../../components/Switch';
import { Toast } from '../../components/Toast';
import { makeWords } from '../../components/words';
import ukrainian from '../../locales/uk.json';
import { clear, click, control, find, show, words } from './show';

afterEach(clear);

describe('Switch', () => {
  it('says what it is and turns by the space bar', async () => {
    const onChange = vi.fn();
    const root = await show(<Switch on={false} label="On this site" onChange={onChange} />);
    const button = find(root, '[role="switch"]');
    expect(button.getAttribute('aria-checked')).toBe('false');
    button.focus();
    await userEvent.keyboard(' ');
    expect(onChange).toHaveBeenCalledWith(true);
  });
});

describe('Segmented', () => {
  it('moves by the arrow keys, as radio buttons do', async () => {
    function Levels() {
      const [value, setValue] = useState('off');
      const options = [
        { value: 'off', label: 'Off' },
        { value: 'all', label: 'All' },
      ];
      return <Segmented label="Level" options={options} value={value} onChange={setValue} />;
    }
    const root = await show(<Levels />);
    find<HTMLInputElement>(root, 'input:checked').focus();
    await userEvent.keyboard('{ArrowRight}');
    await vi.waitFor(() => expect(find(root, 'input:checked').parentElement?.textContent).toBe('All'));
  });
});

describe('Toast', () => {
  it('keeps its live region while it has nothing to say', async () => {
    const root = await show(<Toast text={null} />);
    expect(find(root, '[role="status"]').textContent).toBe('');
  });

  it('offers the way back', async () => {
    const onClick = vi.fn();
    const root = await show(<Toast text="Muted" action={{ label: 'Undo', onClick }} />);
    await click(control(root, 'Undo'));
    expect(onClick).toHaveBeenCalledOnce();
  });
});

describe('who said something', () => {
  const inUkrainian = makeWords((key) => ukrainian[key], 'uk');

  it('is a party or a state in the reader’s language', () => {
    expect(['Russia', 'NATO', 'Turkey', 'France'].map((name) => actorName(name, inUkrainian))).toEqual([
      'Росія',
      'НАТО',
      'Туреччина',
      'Франція',
    ]);
    expect(actorName('Turkey', words)).toBe('Turkey');
  });

  it('stays English where it is a person, and says so', async () => {
    const name = actorName('Sergei Lavrov', inUkrainian);
    const root = await show(<Phrase word="labelled" values={['said by one side', name]} />);
    expect(root.textContent).toBe('said by one side: Sergei Lavrov');
    expect(find(root, '[lang="en"]').textContent).toBe('Sergei Lavrov');
  });
});
