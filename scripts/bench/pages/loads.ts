/** How often a page is loaded. */

/**
 * Loads the given number of times, and three times as often in all where that leaves a doubt. The doubt is asked for
 * once: a run that may stop as soon as its figure pleases leans towards pleasing figures.
 * @param load gets 0, 1, 2 and so on.
 */
export async function loadRepeatedly(
  times: number,
  isDoubtful: () => boolean,
  load: (index: number) => Promise<void>,
): Promise<void> {
  for (let index = 0; index < times; index++) await load(index);
  if (!isDoubtful()) return;
  for (let index = times; index < times * 3; index++) await load(index);
}
