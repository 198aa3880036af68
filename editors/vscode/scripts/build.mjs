// Puts together in dist/ and server/ what the extension runs with: its code in one file, the jar, pages and pictures.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { unzipSync, zipSync } from 'fflate';
import { isStale } from './jar.mjs';

const HERE = new URL('..', import.meta.url);
const ROOT = new URL('../../', HERE);
const JAR = new URL('server/target/glossls.jar', ROOT);

/** The time in all entries: the same classes give the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** What the jar is made of: the configurations of other editors are in it, too. */
const SOURCES = [
  ...['pom.xml', 'glossary/pom.xml', 'glossary/src/main', 'server/pom.xml', 'server/src/main'],
  ...readdirSync(new URL('editors', ROOT)).filter((name) => name !== 'vscode').map((name) => `editors/${name}`),
].map((path) => fileURLToPath(new URL(path, ROOT)));

if (isStale(fileURLToPath(JAR), SOURCES)) {
  execFileSync('mvn', ['-q', '-B', '-Pquick', 'package'], { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
}
for (const folder of ['dist', 'server', 'docs']) {
  rmSync(new URL(folder, HERE), { recursive: true, force: true });
}
for (const folder of ['dist/images', 'server', 'docs']) {
  mkdirSync(new URL(folder, HERE), { recursive: true });
}

// Not compressed by itself: compressed as a whole by the .vsix it takes a third less, and Java has nothing to unpack.
const jar = zipSync(unzipSync(readFileSync(JAR)), { level: 0, mtime: NO_TIME });
writeFileSync(new URL('server/glossls.jar', HERE), jar);

const pictures = readdirSync(new URL('docs/images', ROOT)).filter((name) => /^vscode-.*\.png$/.test(name));
for (const [from, to] of [
  ['LICENSE', 'LICENSE'],
  ['bin/java.options', 'server/java.options'],
  ['CHANGELOG.md', 'CHANGELOG.md'],
  // Findings link to it; the server looks for it beside the jar.
  ['docs/checks.md', 'docs/checks.md'],
  ['editors/glossls.schema.json', 'dist/glossls.schema.json'],
  ...pictures.map((name) => [`docs/images/${name}`, `dist/images/${name}`]),
]) {
  copyFileSync(new URL(/** @type {string} */ (from), ROOT), new URL(/** @type {string} */ (to), HERE));
}

await build({
  absWorkingDir: fileURLToPath(HERE),
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode'],
  define: { JAR_HASH: JSON.stringify(createHash('sha256').update(jar).digest('hex').slice(0, 16)) },
});
