// What a person does with notes, step by step. Each step says what was seen, and fails if it is not what it should be.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DIARY, GLOSSARY, SHOPPING } from './notes.ts';
import { findServer, isGone } from './processes.ts';
import type { Report } from './report.ts';
import { until } from './wait.ts';
import type { Window } from './window.ts';

const STARTER = 'flour and water in which wild yeast and bacteria live';

const LIST = '.suggest-widget.visible .monaco-list-rows';
const A_MOMENT = 2_000;

/** How long the server may outlive the editor. */
const ORPHAN_MS = 5_000;

/**
 * How long VS Code takes by itself, while nothing of ours runs: links are explained by its own extension for Markdown. As
 * for the first hover below, a note is opened once extensions run.
 */
export async function linkHover(window: Window, report: Report): Promise<void> {
  await window.read('.notification-toast', 'glossls.java.home');
  const asked = await window.openNote(SHOPPING);
  const popup = await window.hover(GLOSSARY, 'Follow link');
  await report.say(`Opened ${SHOPPING}, and rested the mouse on a link: VS Code itself showed ${since(asked)} ms later`, popup);
}

/** The first one after the installation: there is no archive of classes yet, and no note was read before. */
export async function hover(window: Window, report: Report, extensions: string): Promise<void> {
  await until('the server', () => findServer(extensions));
  await report.say(`The window could be used, and before a note was opened, ${since(window.usable)} ms later, the server ran`);
  const asked = await window.openNote(DIARY);
  const popup = await window.hover('sourdough starter', STARTER);
  const times = `${since(asked)} ms later, ${since(window.asked)} ms after the window was asked for`;
  await report.say(`Opened ${DIARY}, and rested the mouse on “sourdough starter”: shown ${times}`, popup);
  assert.match(popup, /levain/);
  await report.showpiece(window, 'vscode-hover');
}

export async function statusItem(window: Window, report: Report): Promise<void> {
  const item = await window.read('.statusbar-item', ' terms');
  await report.say(`The status bar says “${item.trim()}”`);
  assert.equal(item.trim(), '6 terms');
}

/** Without Java there is one sentence, with what can be done. */
export async function missingJava(window: Window, report: Report): Promise<void> {
  const told = await window.read('.notification-toast', 'glossls.java.home names /nowhere');
  await report.say('With the setting glossls.java.home at /nowhere was told', told);
  assert.match(told, /Get Java[\s\S]*Open Setting/);
  assert.equal((await window.page.locator('.notification-toast').all()).length, 1);
}

export async function completion(window: Window, report: Report): Promise<void> {
  await window.press('Escape', 'Control+End');
  await window.page.keyboard.insertText('The crumb is even, and the ');
  await typeAndSee(window, 'bulk', 'Bulk fermentation');
  await report.say('Typed “bulk”; without being asked for was offered', await window.read(LIST, 'Bulk fermentation'));
  await typeAndSee(window, ' f', 'Bulk fermentation');
  // Pressed in an open list, these keys show what an item means; in one that has closed meanwhile they open it.
  await until('what the item means', async () => {
    await window.press('Control+Space');
    return window.read('.suggest-details', 'the first rise of all the dough', A_MOMENT).catch(() => undefined);
  });
  await report.showpiece(window, 'vscode-completion');
  await window.press('Enter');
  await report.say('Picked it; the line is now', await window.line('The crumb is even, and the bulk fermentation'));
}

/**
 * Types until a term is offered. Keys that come faster than answers leave VS Code with the list of an earlier word, until
 * the next key: then the last one is typed again.
 */
async function typeAndSee(window: Window, text: string, term: string): Promise<void> {
  await window.type(text);
  await until(`“${term}” being offered`, async () => {
    const list = await window.read(LIST, term, A_MOMENT).catch(() => undefined);
    return list ?? (await window.press('Escape', 'Backspace', text.slice(-1)));
  });
}

export async function definition(window: Window, report: Report): Promise<void> {
  await window.click('autolyse');
  await window.press('F12');
  await window.page.waitForSelector(`.tab.active[data-resource-name="${GLOSSARY}"]`);
  // Right before the label.
  const position = await window.read('.statusbar-item', 'Ln 7, Col 5');
  await report.say(`F12 on “autolyse” opened ${GLOSSARY}`, position);
  await report.picture(window, 'vscode-definition');
}

export async function quickFix(window: Window, report: Report): Promise<void> {
  await window.openNote(DIARY);
  await window.press('Control+End');
  await window.type(' was shorter. No oven sprnig was seen.');
  await window.press('Control+Home');
  await window.page.waitForSelector('.editor-instance .squiggly-warning');
  await window.click('sprnig');
  const told = await window.hover('sprnig', 'Oven spring');
  await report.say('Typed “oven sprnig”; it was underlined, and the mouse on it showed', told);
  await window.press('Escape', 'Control+.');
  const fix = await window.read('.action-widget .monaco-list-row.focused', 'spring');
  await report.say('Ctrl+. offered', await window.read('.action-widget', 'spring'));
  await report.showpiece(window, 'vscode-diagnostic');
  await window.press('Enter');
  await report.say(`Picked “${fix}”; the line is now`, await window.line('No oven spring was seen.'));
}

export async function rename(window: Window, report: Report, notes: string): Promise<void> {
  await window.click('proofing basket');
  await window.page.mouse.move(480, 480);
  await window.press('F2');
  await window.page.waitForSelector('.rename-box input:focus');
  await window.press('Control+A');
  await window.type('banneton');
  await report.showpiece(window, 'vscode-rename');
  await window.press('Enter');
  await window.line('I dusted the banneton');
  await window.run('File: Save All');
  const texts = await until('both files with the new name', async () => {
    const read = await Promise.all([DIARY, GLOSSARY].map((name) => readFile(join(notes, name), 'utf8')));
    return read.every((text) => /banneton/i.test(text)) && read;
  });
  const changed = texts.map((text) => text.split('\n').filter((line) => /banneton/i.test(line)).join('\n'));
  await report.say('F2 renamed “proofing basket” to “banneton”; on disk are now', changed.join('\n'));
  assert.doesNotMatch(texts.join(), /proofing basket/i);
  assert.match(texts[1] ?? '', /\*\*Banneton\*\*: a basket/);
}

/** The end of everything: the editor's process is killed, and what it has started must not live on. */
export async function orphan(report: Report, extensions: string): Promise<void> {
  const server = await until('the server', () => findServer(extensions));
  process.kill(server.parent, 'SIGKILL');
  const killed = performance.now();
  await until('the end of the server', () => isGone(server.pid));
  const milliseconds = since(killed);
  await report.say(`The extension host was killed: the server was gone ${milliseconds} ms later`);
  assert.ok(milliseconds < ORPHAN_MS, `${milliseconds} ms`);
}

function since(moment: number): number {
  return Math.round(performance.now() - moment);
}
