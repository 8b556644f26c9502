import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Segmented } from '../../components/Segmented';
import { Switch } from '../../components/Switch';
import { Toast } from '../../components/Toast';
import { clear, click, control, find, show } from './show';

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
