// Which Java runs the server: the one that the setting names, else that of JAVA_HOME, else the first good one in PATH.
import { execFile } from 'node:child_process';
import { access, constants, readFile, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

export const OLDEST_RELEASE = 17;
const PATIENCE_MS = 10_000;
const PROGRAM = process.platform === 'win32' ? 'java.exe' : 'java';

/** A Java that is new enough. */
export interface Java {
  readonly program: string;
  /** The folder of the JDK, links followed. */
  readonly home: string;
  /** The feature release: 17, 25. */
  readonly release: number;
}

/** Why there is none, in one sentence for a person. */
export class NoJava extends Error {}

/** A place to look at: `release` 0 means that what stands there does not run. */
interface Looked {
  readonly program: string;
  readonly release: number;
}

/**
 * @param setting the folder of a JDK that somebody has chosen, or nothing; a wrong choice is reported, not passed over
 * @throws NoJava if there is none
 */
export async function findJava(setting: string, environment: NodeJS.ProcessEnv): Promise<Java> {
  if (setting.trim() !== '') {
    return chosen(setting.trim());
  }
  const looked: Looked[] = [];
  for (const program of candidates(environment)) {
    if (await isExecutable(program)) {
      const java = await look(program);
      if (java.release >= OLDEST_RELEASE) {
        return java;
      }
      looked.push(java);
    }
  }
  const found = looked.length === 0 ? 'none was found in JAVA_HOME or PATH' : `only this was found: ${named(looked)}`;
  throw new NoJava(`glossls needs Java ${OLDEST_RELEASE} or newer, and ${found}.`);
}

async function chosen(setting: string): Promise<Java> {
  const folder = setting.replace(/^~(?=$|[/\\])/, homedir());
  const program = join(folder, 'bin', PROGRAM);
  if (!(await isExecutable(program))) {
    throw new NoJava(
      `glossls needs Java ${OLDEST_RELEASE} or newer, but the setting glossls.java.home names ${folder}, ` +
        `and there is no program ${join('bin', PROGRAM)} in it.`,
    );
  }
  const java = await look(program);
  if (java.release < OLDEST_RELEASE) {
    throw new NoJava(
      `glossls needs Java ${OLDEST_RELEASE} or newer, but the setting glossls.java.home leads to ${named([java])}.`,
    );
  }
  return java;
}

function candidates(environment: NodeJS.ProcessEnv): string[] {
  const home = environment['JAVA_HOME'];
  const folders = (environment['PATH'] ?? environment['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...(home ? [join(home, 'bin')] : []), ...folders].map((folder) => join(folder, PROGRAM));
}

async function look(program: string): Promise<Java> {
  const resolved = await realpath(program).catch(() => program);
  const home = dirname(dirname(resolved));
  const version = (await versionOfFolder(home)) ?? (await versionOfProgram(program)) ?? '0';
  return { program, home, release: releaseOf(version) };
}

/** The file "release" of a JDK says it at once; to ask Java itself takes as long as to start the server. */
async function versionOfFolder(home: string): Promise<string | undefined> {
  const text = await readFile(join(home, 'release'), 'utf8').catch(() => '');
  return /^JAVA_VERSION="?([^"\r\n]*)/m.exec(text)?.[1];
}

function versionOfProgram(program: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(program, ['-version'], { timeout: PATIENCE_MS }, (_failure, out, err) => {
      resolve(/ version "([^"]*)"/.exec(err + out)?.[1]);
    });
  });
}

/** 8 of "1.8.0_402", 17 of "17.0.15", 26 of "26-ea". */
function releaseOf(version: string): number {
  return Number.parseInt(version.replace(/^1\./, ''), 10) || 0;
}

async function isExecutable(program: string): Promise<boolean> {
  return access(program, constants.X_OK).then(
    () => true,
    () => false,
  );
}

function named(looked: readonly Looked[]): string {
  return looked
    .map(({ program, release }) => `${program} (${release === 0 ? 'which does not run' : `Java ${release}`})`)
    .join(', ');
}
