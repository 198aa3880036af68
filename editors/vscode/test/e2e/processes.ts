// The server as a process, as the system sees it. Linux only, like the rest of this test.
import { readdir, readFile } from 'node:fs/promises';

export interface ServerProcess {
  readonly pid: number;
  /** The extension host. */
  readonly parent: number;
}

/** The server whose command line names some text; a rehearsal of it does not count. */
export async function findServer(text: string): Promise<ServerProcess | undefined> {
  for (const name of await readdir('/proc')) {
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    if (command.includes(text) && command.includes('\0serve\0')) {
      const status = await readFile(`/proc/${name}/status`, 'utf8').catch(() => '');
      return { pid: Number(name), parent: Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]) };
    }
  }
  return undefined;
}

export async function isGone(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => 'State: Z');
  return /^State:\s*[ZX]/m.test(status);
}
