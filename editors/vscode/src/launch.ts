// How Java runs the server: with the options of bin/java.options, which lie beside the jar.
import { dirname, join } from 'node:path';
import type { Java } from './java.ts';

export interface CommandLine {
  readonly command: string;
  readonly args: string[];
  readonly options: { env: NodeJS.ProcessEnv };
}

/** Everything that a start depends on. */
export interface Launch {
  readonly java: Java;
  readonly jar: string;
  /** What the user adds to ours. */
  readonly options: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
}

/** @param archive the flag that names the archive of loaded classes, or nothing */
export function commandLine(launch: Launch, archive: readonly string[], command: readonly string[]): CommandLine {
  return {
    command: launch.java.program,
    args: [`@${join(dirname(launch.jar), 'java.options')}`, ...archive, ...launch.options, '-jar', launch.jar, ...command],
    options: { env: inUtf8(launch.environment) },
  };
}

/** Java reads file names by the locale. In one without UTF-8 it could not even open a file with an umlaut in its name. */
function inUtf8(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const locale = environment['LC_ALL'] || environment['LC_CTYPE'] || environment['LANG'] || '';
  if (process.platform === 'win32' || /utf-?8/i.test(locale)) {
    return { ...environment };
  }
  const { LC_ALL: _, ...others } = environment;
  return { ...others, LC_CTYPE: 'C.UTF-8' };
}
