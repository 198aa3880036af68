// The archive of loaded classes, which halves the time to start: taken if it is there, else made for the next start.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { commandLine, type Launch } from './launch.ts';

/** Java 25 and newer keep more than classes, under another flag. */
interface Flavour {
  readonly suffix: string;
  readonly use: string;
  readonly make: string;
}

const CLASSES: Flavour = { suffix: 'jsa', use: '-XX:SharedArchiveFile', make: '-XX:ArchiveClassesAtExit' };
const CLASSES_AND_CODE: Flavour = { suffix: 'aot', use: '-XX:AOTCache', make: '-XX:AOTCacheOutput' };

export class ClassArchive {
  private readonly launch: Launch;
  private readonly folder: string;
  private readonly file: string;
  private readonly flavour: Flavour;

  private constructor(launch: Launch, folder: string, name: string) {
    this.launch = launch;
    this.folder = folder;
    this.flavour = launch.java.release >= 25 ? CLASSES_AND_CODE : CLASSES;
    this.file = join(folder, `${name}.${this.flavour.suffix}`);
  }

  /**
   * @param folder holds archives alone
   * @param build says which jar it is for: its version and a hash of its bytes. The name holds that, and which Java, for
   *     Java 25 takes an archive of another jar for good, and runs the old classes.
   */
  static async of(launch: Launch, folder: string, build: string): Promise<ClassArchive> {
    const release = await readFile(join(launch.java.home, 'release'), 'utf8').catch(() => '');
    const java = createHash('sha256').update(`${launch.java.home}\n${launch.jar}\n${release}`).digest('hex').slice(0, 16);
    return new ClassArchive(launch, folder, `${build}-${java}`);
  }

  /** The flag that uses it, or nothing if it is not there yet. */
  async flags(): Promise<string[]> {
    return (await exists(this.file)) ? [`${this.flavour.use}=${this.file}`] : [];
  }

  /** Makes it, if it is missing and nobody else is at it. Done once it is there or cannot be had; never fails. */
  async make(): Promise<void> {
    try {
      await mkdir(this.folder, { recursive: true });
      if (!(await exists(this.file)) && (await this.lock())) {
        await this.rehearse();
      }
    } catch {
      // A folder that may not be written to: every start takes a little longer, and nothing else is lost.
    }
  }

  /** A folder, which only one process can make; it holds that one's id. */
  private async lock(): Promise<boolean> {
    const owner = Number(await readFile(this.owner(), 'utf8').catch(() => ''));
    if (owner > 0 && !isAlive(owner)) {
      await rm(this.lockFolder(), { recursive: true, force: true });
    }
    try {
      await mkdir(this.lockFolder());
    } catch {
      return false;
    }
    await writeFile(this.owner(), String(process.pid));
    return true;
  }

  /** Plays a session in a process of its own, at the lowest priority. The archive gets its name when it is complete. */
  private async rehearse(): Promise<void> {
    const made = `${this.file}.${process.pid}`;
    try {
      const { command, args, options } = commandLine(this.launch, [`${this.flavour.make}=${made}`], ['rehearse']);
      const rehearsal = spawn(command, args, { ...options, stdio: 'ignore', windowsHide: true });
      const ended = new Promise<number | null>((resolve, reject) => rehearsal.on('error', reject).on('exit', resolve));
      if (rehearsal.pid !== undefined) {
        setPriority(rehearsal.pid, constants.priority.PRIORITY_LOW);
      }
      if ((await ended) === 0) {
        await rename(made, this.file);
        await this.removeOthers();
      }
    } finally {
      await rm(made, { force: true });
      await rm(this.lockFolder(), { recursive: true, force: true });
    }
  }

  /** Archives of other jars, and what was left behind half made. */
  private async removeOthers(): Promise<void> {
    for (const name of await readdir(this.folder)) {
      const file = join(this.folder, name);
      if (file !== this.file && file !== this.lockFolder()) {
        await rm(file, { recursive: true, force: true });
      }
    }
  }

  private lockFolder(): string {
    return `${this.file}.lock`;
  }

  private owner(): string {
    return join(this.lockFolder(), 'pid');
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
