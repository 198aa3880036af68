// What happened, for people: a transcript and pictures in a folder.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Window } from './window.ts';

export class Report {
  private readonly folder: string;
  private readonly lines: string[] = [];

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async into(folder: string): Promise<Report> {
    await mkdir(folder, { recursive: true });
    return new Report(folder);
  }

  async say(what: string, details = ''): Promise<void> {
    const indented = details.split('\n').filter((line) => line.trim() !== '').map((line) => `    ${line}`);
    this.lines.push(what, ...indented);
    console.log([what, ...indented].join('\n'));
    await writeFile(join(this.folder, 'transcript.txt'), `${this.lines.join('\n')}\n`);
  }

  async picture(window: Window, name: string): Promise<void> {
    await window.page.screenshot({ path: join(this.folder, `${name}.png`) });
  }
}
