/**
 * Build step: checks every card and source, then offers the data to the code as
 * virtual modules. A broken card fails the build with file, path and reason.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { searchForms } from '../core/cards/search-forms';
import { packLexicon } from '../core/detection/pack';
import { precisionSchema } from '../data/precision-schema';
import { DataError, readData } from '../data/read-data';
import { readMentions } from '../data/read-mentions';
import { DATA_DATE } from '../data/schema';

const LEXICON = 'virtual:backgrounder/lexicon';
const CARDS = 'virtual:backgrounder/cards';
const FORMS = 'virtual:backgrounder/forms';

/** A string literal of JSON text: engines parse it faster than the same data as an object literal. */
const asModule = (text: string) => `export default ${JSON.stringify(text)};`;

function lexiconOf(folder: string): string {
  const { entries, topic } = readMentions(folder);
  return packLexicon(entries, topic);
}

function dataPlugin(folder: string): Plugin {
  const load = () => readData(folder);
  return {
    name: 'backgrounder-data',
    resolveId: (id) => ([LEXICON, CARDS, FORMS].includes(id) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${LEXICON}`) return asModule(lexiconOf(folder));
      if (id === `\0${FORMS}`) return asModule(JSON.stringify(searchForms(readMentions(folder).entries)));
      if (id !== `\0${CARDS}`) return undefined;
      const { cards, sources, parties } = load();
      const { cards: precision } = precisionSchema.parse(
        JSON.parse(readFileSync(resolve(folder, 'precision.json'), 'utf8')),
      );
      const texts = cards.map(({ $schema: _schema, ...card }) => card);
      return asModule(
        JSON.stringify({ cards: texts, sources: [...sources.values()], parties, dataDate: DATA_DATE, precision }),
      );
    },
  };
}

export default defineWxtModule({
  name: 'backgrounder-data',
  setup(wxt) {
    const folder = resolve(wxt.config.root, 'data');
    wxt.hooks.hook('build:before', () => {
      try {
        readData(folder);
      } catch (error) {
        if (!(error instanceof DataError)) throw error;
        wxt.logger.error(`The data has ${error.problems.length} problem(s):\n${error.message}`);
        process.exit(1);
      }
    });
    addViteConfig(wxt, () => ({ plugins: [dataPlugin(folder)] }));
  },
});
