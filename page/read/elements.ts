/** What each HTML element means for reading: skipped, a border between blocks, or part of running text. */

export const SKIP = 1;
export const BLOCK = 2;
export const INLINE = 3;
export const HEADING = 4;
/** A line break inside running text: read as a space. */
export const BREAK = 5;

type Role = typeof SKIP | typeof BLOCK | typeof INLINE | typeof HEADING | typeof BREAK;

// Nothing to read, or not ours to read: code, controls, editors, media, other documents.
const SKIPPED =
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION OPTGROUP DATALIST BUTTON CODE PRE KBD SAMP VAR SVG MATH CANVAS ' +
  'VIDEO AUDIO OBJECT EMBED IFRAME FRAME FRAMESET IMG PICTURE MAP METER PROGRESS HEAD TITLE META LINK BASE NOFRAMES ' +
  'RP RT XMP PLAINTEXT LISTING';
const IN_LINE =
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR OUTPUT Q RUBY RB S SMALL SPAN STRIKE STRONG SUB ' +
  'SUP TIME TT U WBR SLOT';

const APART = /^(?:AUDIO|CANVAS|EMBED|FRAME|IFRAME|LISTING|OBJECT|PLAINTEXT|PRE|SELECT|TEXTAREA|VIDEO|XMP)$/i;

/** True for what is not read and yet seen as a thing of its own: the text around it is not one line of thought. */
export const isApart = (name: string): boolean => APART.test(name);

const roles = new Map<string, Role>();

/** Filled when first asked for: most pages never ask. */
function fill(): void {
  const assign = (role: Role, names: string) => {
    for (const name of names.split(' ')) roles.set(name, role);
  };
  assign(SKIP, SKIPPED);
  assign(HEADING, 'H1 H2 H3 H4 H5 H6');
  assign(BREAK, 'BR');
  assign(INLINE, IN_LINE);
}

/** Pages may make up names without end: so many are remembered. */
const MOST_NAMES = 1000;

/**
 * The role of an element by its name alone, which costs nothing; what CSS makes of
 * it is looked at later, and only where a mention was found. Unknown and custom
 * elements are borders: a mention is then missed rather than invented.
 * @param name `Element.nodeName`: upper case in HTML, as written in XHTML.
 */
export function roleOf(name: string): Role {
  const known = roles.get(name);
  if (known !== undefined) return known;
  if (roles.size === 0) fill();
  const role = roles.get(name.toUpperCase()) ?? BLOCK;
  if (roles.size < MOST_NAMES) roles.set(name, role);
  return role;
}

const EDITING_ROLES = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton', 'code', 'math', 'img', 'application']);
const EDITORS =
  /(?:^|\s)(?:ProseMirror|CodeMirror|cm-editor|monaco-editor|ql-editor|ace_editor|DraftEditor-root|public-DraftEditor-content|tox-edit-area|ck-editor__editable|notranslate-editor)(?:\s|$)/;

/** True where attributes keep an element and all inside it from being read. */
export function isShut(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const role = element.getAttribute('role');
  if (role !== null && EDITING_ROLES.has(role)) return true;
  const names = element.getAttribute('class');
  return names !== null && EDITORS.test(names);
}
