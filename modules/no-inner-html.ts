/**
 * Build step: takes the one branch out of Preact that writes `innerHTML`. No component
 * here uses it (a test sees to that), so what reaches readers can be shown to hold none.
 */
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** `html ? (… node.innerHTML = html.__html …) : (rest`, as it stands in Preact's own minified module. */
const BRANCH =
  /(\w+)\?\(\w+\|\|\w+&&\(\1\.__html==\w+\.__html\|\|\1\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\1\.__html\),\w+\.__k=\[\]\):\(/;

const plugin: Plugin = {
  name: 'backgrounder-no-inner-html',
  transform(code, id) {
    if (!/[\\/]preact[\\/]dist[\\/]preact\.(?:mjs|module\.js)$/.test(id.replace(/\?.*$/, ''))) return undefined;
    if (!BRANCH.test(code)) this.error('Preact has changed: the branch that writes innerHTML is not where it was.');
    return { code: code.replace(BRANCH, '('), map: null };
  },
};

export default defineWxtModule({
  name: 'backgrounder-no-inner-html',
  setup(wxt) {
    addViteConfig(wxt, () => ({ plugins: [plugin] }));
  },
});
