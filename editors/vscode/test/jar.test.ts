// When the jar is built anew before it is packed.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { isStale } from '../scripts/jar.mjs';

/** @param times of files and folders below a new one, in seconds; a name without a dot is a folder */
function check(expected: boolean, times: Record<string, number>): void {
  const folder = mkdtempSync(join(tmpdir(), 'glossls-jar-'));
  try {
    for (const name of Object.keys(times)) {
      mkdirSync(join(folder, name.includes('.') ? dirname(name) : name), { recursive: true });
      if (name.includes('.')) {
        writeFileSync(join(folder, name), '');
      }
    }
    for (const [name, time] of Object.entries(times)) {
      utimesSync(join(folder, name), time, time);
    }
    assert.equal(isStale(join(folder, 'glossls.jar'), [join(folder, 'src'), join(folder, 'pom.xml')]), expected);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const OLD = { 'pom.xml': 1, 'src/a/A.java': 1, 'src/a': 1, src: 1 };

test('a jar that is newer than all sources is packed as it is', () => check(false, { ...OLD, 'glossls.jar': 2 }));
test('a jar that is missing is built', () => check(true, OLD));
test('a source that changed builds it anew', () => check(true, { ...OLD, 'glossls.jar': 2, 'src/a/A.java': 3 }));
test('a source that was deleted builds it anew', () => check(true, { ...OLD, 'glossls.jar': 2, 'src/a': 3 }));
test('another way to build builds it anew', () => check(true, { ...OLD, 'glossls.jar': 2, 'pom.xml': 3 }));
