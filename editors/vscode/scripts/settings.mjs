// The settings in package.json are those of editors/glossls.schema.json, and a few of this extension alone.
// "node scripts/settings.mjs" writes them; a test tells if that was forgotten.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SCHEMA = new URL('../../glossls.schema.json', import.meta.url);
const MANIFEST = new URL('../package.json', import.meta.url);

/** @typedef {{ description?: string, type?: string, enum?: string[], default?: unknown, properties?: Record<string, Property> }} Property */

/** @type {Record<string, Property & Record<string, unknown>>} */
const OWN = {
  'java.home': {
    type: 'string',
    default: '',
    scope: 'machine',
    markdownDescription:
      'The folder of the JDK, 17 or newer, that runs glossls. If it is empty, `JAVA_HOME` and then `PATH` say where Java is.',
  },
  'java.options': {
    type: 'array',
    items: { type: 'string' },
    default: [],
    scope: 'machine',
    markdownDescription: 'More options for Java, for example `-Xmx512m`.',
  },
  otherLanguages: {
    type: 'array',
    items: { type: 'string' },
    uniqueItems: true,
    default: ['plaintext', 'asciidoc', 'latex', 'restructuredtext', 'typst'],
    markdownDescription:
      'Languages, by their identifiers in VS Code, in which terms are explained as well, though no definitions are read there. `*` means all.',
  },
  'trace.server': {
    enum: ['off', 'messages', 'verbose'],
    type: 'string',
    default: 'off',
    description: 'What is logged of the conversation with the server.',
  },
};

/** @type {[string, RegExp][]} */
const SECTIONS = [
  ['glossls', /^(notes|vocabularies|languages|completion|java|otherLanguages|trace)\b/],
  ['glossls: Diagnostics', /^diagnostics\./],
  ['glossls: Features', /./],
];

/**
 * The settings of a group by their full names.
 * @param {Record<string, Property>} properties
 * @param {string} prefix
 * @returns {[string, Property][]}
 */
function flattened(properties, prefix) {
  return Object.entries(properties).flatMap(([name, property]) =>
    property.properties ? flattened(property.properties, `${prefix}${name}.`) : [[prefix + name, property]],
  );
}

/** What package.json has to say under contributes.configuration. */
export function configuration() {
  /** @type {Property} */
  const schema = JSON.parse(readFileSync(SCHEMA, 'utf8'));
  const { $schema: _, ...known } = schema.properties ?? {};
  const settings = [...flattened(known, ''), ...Object.entries(OWN)];
  const taken = new Set();
  return SECTIONS.map(([title, names]) => {
    const mine = settings.filter(([name]) => names.test(name) && !taken.has(name));
    mine.forEach(([name]) => taken.add(name));
    return { title, properties: Object.fromEntries(mine.map(([name, property]) => [`glossls.${name}`, typed(property)])) };
  });
}

/**
 * VS Code's editor of settings wants the type of a choice to be named.
 * @param {Property} property
 */
function typed(property) {
  return property.enum ? { type: 'string', ...property } : property;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  manifest.contributes.configuration = configuration();
  writeFileSync(MANIFEST, `${JSON.stringify(manifest, undefined, 2)}\n`);
}
