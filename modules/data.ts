/**
 * Build step: checks every card and source, then offers the data to the code as
 * virtual modules. A broken card fails the build with file, path and reason.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { searchForms } from '../core/cards/search-forms';
import { WORDS_SLOT } from '../core/constants';
import { LANGS, type PackedLexicon } from '../core/detection';
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

function lexiconOf(folder: string): PackedLexicon {
  const { entries, topic } = readMentions(folder);
  return packLexicon(entries, topic);
}

/**
 * The scripts that leave the forms of one language beside the script that reads. Their value is none: it would be
 * sent back to whoever put them into the page.
 */
function wordScripts(folder: string): { relativeDest: string; contents: string }[] {
  const { en: _english, ...parts } = lexiconOf(folder).parts;
  return Object.entries(parts).map(([language, words]) => ({
    relativeDest: `content-scripts/words-${language}.js`,
    contents: `void(globalThis[Symbol.for(${JSON.stringify(WORDS_SLOT)})]??=new Map).set("${language}",${JSON.stringify(words)})`,
  }));
}

function dataPlugin(folder: string): Plugin {
  const load = () => readData(folder);
  return {
    name: 'backgrounder-data',
    resolveId: (id) => ([LEXICON, CARDS, FORMS].includes(id) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${LEXICON}`) {
        const { base, parts } = lexiconOf(folder);
        return `export const base = ${JSON.stringify(base)};\nexport const english = ${JSON.stringify(parts.en ?? '')};`;
      }
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
    wxt.hooks.hook('build:publicAssets', (_wxt, files) => {
      files.push(...wordScripts(folder));
    });
    wxt.hooks.hook('prepare:publicPaths', (_wxt, paths) => {
      paths.push(...LANGS.map((language) => `content-scripts/words-${language}.js`));
    });
    addViteConfig(wxt, () => ({ plugins: [dataPlugin(folder)] }));
  },
});
