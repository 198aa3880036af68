// A window of VS Code, and what a person does in it: by mouse and keys, and by reading what is on the screen.
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { until } from './wait.ts';

/** Two pixels of the picture for each of the screen: pictures stay sharp where they are shown larger. */
const VIEW = { viewport: { width: 960, height: 600 }, deviceScaleFactor: 2 };
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** After so long the mouse moves away and back again: before the server knows the notes, nothing is shown. */
const HOVER_MS = 1_000;
const AWAY = 200;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export class Window {
  readonly page: Page;
  /** The moment at which it was asked for, and the one from which on it can be used. */
  readonly asked: number;
  readonly usable = performance.now();
  private readonly browser: Browser;

  private constructor(page: Page, browser: Browser, asked: number) {
    this.page = page;
    this.browser = browser;
    this.asked = asked;
  }

  /** Opens a folder; done when the window can be used. */
  static async open(program: string, address: string, folder: string): Promise<Window> {
    const browser = await chromium.launch({ executablePath: program, args: QUIET });
    const page = await browser.newPage(VIEW);
    const asked = performance.now();
    await page.goto(`${address}/?folder=${encodeURIComponent(folder)}`);
    await page.waitForSelector('.explorer-folders-view .monaco-list-row');
    // Room for the note.
    await page.keyboard.press('Control+B');
    return new Window(page, browser, asked);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
    }
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Opens a note by its name. Gives the moment at which that was asked for. */
  async openNote(name: string): Promise<number> {
    await this.pick('Control+P', name, name);
    const asked = performance.now();
    await this.press('Enter');
    await this.page.waitForSelector(`.tab.active[data-resource-name="${name}"]`);
    await this.page.waitForSelector('.editor-instance .view-line');
    return asked;
  }

  /** Runs a command by its title. */
  async run(title: string): Promise<void> {
    await this.pick('F1', title, title);
    await this.press('Enter');
  }

  /** Picks something from a list that opens by itself, by typing its name. */
  async choose(name: string): Promise<void> {
    await this.narrow(name, name);
    await this.press('Enter');
  }

  /** Types into a list that opens by a key, until what is wanted is on top of it. */
  private async pick(key: string, typed: string, wanted: string): Promise<void> {
    await this.press(key);
    await this.narrow(typed, wanted);
  }

  private async narrow(typed: string, wanted: string): Promise<void> {
    await this.page.waitForSelector('.quick-input-widget:visible');
    await this.type(typed);
    await until(`${wanted} in the list`, async () => {
      const first = this.page.locator('.quick-input-list .monaco-list-row').first();
      return (await first.isVisible()) && asTyped(await first.innerText()).includes(wanted);
    });
  }

  /** Where some text of the open note is on the screen. */
  place(text: string): Promise<Box> {
    return until(`“${text}” in the editor`, () => this.page.evaluate(boxOf, text));
  }

  /** Puts the caret into a word: with the mouse, as a person would. */
  async click(text: string): Promise<void> {
    const box = await this.place(text);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Selects a word. */
  async doubleClick(text: string): Promise<void> {
    const box = await this.place(text);
    await this.page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Rests the mouse on some text; gives what is shown there, once it contains what is expected. */
  async hover(text: string, expected: string): Promise<string> {
    return until(`“${expected}” above “${text}”`, async () => {
      const box = await this.place(text);
      const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      await this.page.mouse.move(centre.x, centre.y + AWAY);
      await this.page.mouse.move(centre.x, centre.y, { steps: 2 });
      return until('any hover', () => this.shown('.monaco-hover', expected), HOVER_MS).catch(() => undefined);
    });
  }

  /** The text of the first such element that contains what is expected. */
  async read(selector: string, expected: string, patience?: number): Promise<string> {
    return until(`“${expected}” in ${selector}`, () => this.shown(selector, expected), patience);
  }

  private async shown(selector: string, expected: string): Promise<string | undefined> {
    const texts = await this.page.locator(`${selector}:visible`).allInnerTexts();
    return texts.map(asTyped).find((text) => text.includes(expected));
  }

  /** The line of the note that contains some text. */
  async line(text: string): Promise<string> {
    return until(`a line with “${text}”`, async () => {
      const lines = await this.page.locator('.editor-instance .view-line').allInnerTexts();
      return lines.map(asTyped).find((line) => line.includes(text));
    });
  }
}

/** The screen shows blanks that do not break. */
function asTyped(text: string): string {
  return text.replaceAll('\u00a0', ' ').trimEnd();
}

/** Runs in the page. */
function boxOf(text: string): Box | undefined {
  for (const line of Array.from(document.querySelectorAll('.editor-instance .view-line'))) {
    const at = (line.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(text);
    if (at >= 0) {
      const range = document.createRange();
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let before = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (before <= at && at < before + length) {
          range.setStart(node, at - before);
        }
        if (before < at + text.length && at + text.length <= before + length) {
          range.setEnd(node, at + text.length - before);
        }
        before += length;
      }
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
  }
  return undefined;
}
