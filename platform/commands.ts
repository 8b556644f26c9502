import { browser } from 'wxt/browser';

/** Calls back with the tab and the direction when the reader presses one of the stepping shortcuts. */
export function onCommand(call: (tabId: number, direction: 'next' | 'previous') => void): void {
  browser.commands?.onCommand.addListener((command: string, tab?: { id?: number | undefined }) => {
    const direction = command === 'next-mention' ? 'next' : command === 'previous-mention' ? 'previous' : null;
    if (direction === null) return;
    if (tab?.id !== undefined) return call(tab.id, direction);
    void browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => {
      if (active?.id !== undefined) call(active.id, direction);
    });
  });
}
