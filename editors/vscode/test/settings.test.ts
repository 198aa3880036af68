// What is written down twice is the same in both places.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { configuration } from '../scripts/settings.mjs';
import manifest from '../package.json' with { type: 'json' };

const ROOT = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

test('the settings are those of editors/glossls.schema.json; "npm run settings" makes them so', () => {
  assert.deepEqual(manifest.contributes.configuration, JSON.parse(JSON.stringify(configuration())));
});

test('every setting has a type, a default and a description', () => {
  for (const [name, setting] of Object.entries(configuration().flatMap(({ properties }) => Object.entries(properties)))) {
    const [key, property] = setting as [string, Record<string, unknown>];
    assert.ok(property['type'] && property['default'] !== undefined, `${name}: ${key}`);
    assert.ok(property['description'] ?? property['markdownDescription'], key);
  }
});

test('the version is that of the server', () => {
  assert.equal(/<version>(.*?)(?:-SNAPSHOT)?<\/version>/.exec(read('pom.xml'))?.[1], manifest.version);
});

test('every command is told to VS Code, and every one told is there', () => {
  const registered = [...read('editors/vscode/src/commands.ts').matchAll(/registerCommand\('([^']+)'/g)].map(([, name]) => name);
  const told = manifest.contributes.commands.map(({ command }) => command);
  // Called by code lenses, with what no person can type.
  assert.deepEqual(told.sort(), registered.filter((name) => name !== 'glossls.findReferences').sort());
});
