import { expect, it } from 'vitest';
import { serve } from '../../../scripts/bench/serve';

it('serves a page at its address, and nowhere else: a frame of it would hold the page again', async () => {
  const server = await serve([{ name: 'page.html', html: '<p>Soup</p>' }]);
  try {
    const address = server.addressOf(0, 'live');
    expect(await (await fetch(address)).text()).toBe('<p>Soup</p>');
    for (const relative of ['frame.html', 'page_files/frame.html']) {
      const frame = await fetch(new URL(relative, address));
      expect(frame.status).toBe(404);
      expect(await frame.text()).not.toContain('Soup');
    }
  } finally {
    await server.close();
  }
});
