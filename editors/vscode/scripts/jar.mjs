// Whether the jar that is to be packed was built from the sources as they are now.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} jar
 * @param {string[]} sources files and folders. Of a folder counts also when it was changed itself: that tells what was deleted.
 */
export function isStale(jar, sources) {
  const built = statSync(jar, { throwIfNoEntry: false })?.mtimeMs;
  return built === undefined || sources.some((source) => newest(source) > built);
}

/**
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const found = statSync(path);
  const inside = found.isDirectory() ? readdirSync(path).map((name) => newest(join(path, name))) : [];
  return Math.max(found.mtimeMs, ...inside);
}
