// Builds the extension, and packs it into glossls-VERSION.vsix.
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import './build.mjs';

const MOST_BYTES = 3_000_000;

const { default: manifest } = await import('../package.json', { with: { type: 'json' } });
const packagePath = `glossls-${manifest.version}.vsix`;
await createVSIX({
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  packagePath,
  // All is in one file already.
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
const bytes = statSync(packagePath).size;
if (bytes > MOST_BYTES) {
  throw new Error(`${packagePath} has ${bytes} bytes, at most ${MOST_BYTES} are allowed`);
}
