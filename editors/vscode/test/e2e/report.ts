// What happened, for people: a transcript and pictures in a folder.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Window } from './window.ts';

const UPPER_PART = { x: 0, y: 0, width: 960, height: 380 };

export class Report {
  private readonly folder: string;
  private readonly gallery: string | undefined;
  private readonly lines: string[] = [];

  private constructor(folder: string, gallery: string | undefined) {
    this.folder = folder;
    this.gallery = gallery;
  }

  /** @param gallery where the pictures for README go, if they are wanted */
  static async into(folder: string, gallery: string | undefined): Promise<Report> {
    await mkdir(folder, { recursive: true });
    return new Report(folder, gallery);
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

  /** A picture that README shows the upper part of. */
  async showpiece(window: Window, name: string): Promise<void> {
    await this.picture(window, name);
    if (this.gallery) {
      await window.page.screenshot({ path: join(this.gallery, `${name}.png`), clip: UPPER_PART });
    }
  }
}
