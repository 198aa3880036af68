// Where Java is looked for, and what is said if it is not there. The programs here only print what Java prints.
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { findJava, NoJava } from '../src/java.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ein Java für später 🥖 ')));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A JDK that answers when it is asked for its version; gives its folder. */
function jdk(name: string, answer: string): string {
  const program = join(folder, name, 'bin/java');
  mkdirSync(dirname(program), { recursive: true });
  writeFileSync(program, `#!/bin/sh\n${answer}\n`);
  chmodSync(program, 0o755);
  return join(folder, name);
}

const java8 = jdk('jdk8', `echo 'java version "1.8.0_402"' >&2`);
const java11 = jdk('jdk11', `echo 'openjdk version "11.0.2" 2019-01-15' >&2`);
const java17 = jdk('jdk17', `echo 'openjdk version "17.0.15" 2025-04-15' >&2`);
const early = jdk('jdk26', `echo 'openjdk version "26-ea" 2026-03-17' >&2`);
const broken = jdk('broken', 'echo "cannot load libjvm.so" >&2; exit 1');
const named = jdk('named', 'exit 1');
writeFileSync(join(named, 'release'), 'IMPLEMENTOR="Somebody"\nJAVA_VERSION="25.0.1"\n');
const linked = join(folder, 'linked');
symlinkSync(java17, linked);

async function finds(home: string, release: number, setting: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const java = await findJava(setting, environment);
  assert.deepEqual({ home: java.home, release: java.release }, { home, release });
}

async function refuses(sentence: RegExp, setting: string, environment: NodeJS.ProcessEnv): Promise<void> {
  await assert.rejects(findJava(setting, environment), (failure) => {
    assert.ok(failure instanceof NoJava);
    assert.match(failure.message, sentence);
    assert.doesNotMatch(failure.message, /\n/);
    return true;
  });
}

const bin = (...homes: string[]): string => homes.map((home) => join(home, 'bin')).join(':');

test('the setting counts before JAVA_HOME, and that before PATH', async () => {
  await finds(java17, 17, java17, { JAVA_HOME: early, PATH: bin(early) });
  await finds(early, 26, '', { JAVA_HOME: early, PATH: bin(java17) });
  await finds(java17, 17, '', { PATH: bin(java17, early) });
});

test('what is too old, broken or missing in JAVA_HOME and PATH is passed over', async () => {
  await finds(java17, 17, '', { JAVA_HOME: join(folder, 'nowhere'), PATH: bin(java8, broken, java11, java17) });
  await finds(java17, 17, '', { JAVA_HOME: broken, PATH: bin(java17) });
});

test('the file "release" says the version without running anything', () => finds(named, 25, named, {}));

test('links are followed to the folder of the JDK', () => finds(java17, 17, '', { PATH: bin(linked) }));

test('without any Java the sentence says where it was looked for', async () => {
  await refuses(/^glossls needs Java 17 or newer, and none was found in JAVA_HOME or PATH\.$/, '', {});
  await refuses(/none was found/, '', { JAVA_HOME: join(folder, 'nowhere'), PATH: `${folder}::relative` });
});

test('what was found is named with its release', async () => {
  await refuses(/only this was found: .*jdk8.bin.java \(Java 8\), .*broken.bin.java \(which does not run\)\.$/, '', {
    JAVA_HOME: java8,
    PATH: bin(broken),
  });
});

test('a setting that leads to no Java is reported, whatever else there is', async () => {
  await refuses(/the setting glossls\.java\.home names .*nowhere, and there is no program bin.java in it/, join(folder, 'nowhere'), {
    JAVA_HOME: java17,
  });
  await refuses(/the setting glossls\.java\.home leads to .*jdk11.bin.java \(Java 11\)/, java11, { JAVA_HOME: java17 });
});
