/**
 * Copies a text from a click inside the card.
 * @param root where a helper element may live: never in the page itself.
 * @throws where the browser refuses both ways.
 */
export async function copyText(text: string, root: ShadowRoot): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    return;
  } catch {
    // Not on plain http, and not where the page's policy forbids it: then as of old, from a field of our own.
  }
  const field = root.ownerDocument.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position:fixed;opacity:0;pointer-events:none';
  root.append(field);
  field.select();
  const copied = root.ownerDocument.execCommand('copy');
  field.remove();
  if (!copied) throw new Error('The browser did not let the text be copied.');
}
