// How Java runs the server: the same flags as in bin/glossls, where the reasons for them stand.
import type { Java } from './java.ts';

export const FLAGS = [
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-XX:-UsePerfData',
  '-Xmn32m',
  '-XX:MinHeapFreeRatio=10',
  '-XX:MaxHeapFreeRatio=25',
  '-XX:MaxRAMPercentage=50',
  // Java tells about its archives on standard output unless told otherwise, in the middle of the protocol.
  '-Xlog:disable',
  '-Xlog:all=warning:stderr',
];

export interface CommandLine {
  readonly command: string;
  readonly args: string[];
  readonly options: { env: NodeJS.ProcessEnv };
}

/** Everything that a start depends on. */
export interface Launch {
  readonly java: Java;
  readonly jar: string;
  /** What the user adds to our flags. */
  readonly options: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
}

/** @param archive the flag that names the archive of loaded classes, or nothing */
export function commandLine(launch: Launch, archive: readonly string[], command: readonly string[]): CommandLine {
  return {
    command: launch.java.program,
    args: [...FLAGS, ...archive, ...launch.options, '-jar', launch.jar, ...command],
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
