// What a person calls by its name or clicks on, besides writing: the commands, the lens and the walkthrough.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { DIARY, GLOSSARY } from './notes.ts';
import { findServer, isGone } from './processes.ts';
import type { Report } from './report.ts';
import { until } from './wait.ts';
import type { Window } from './window.ts';

const PICKED = '.quick-input-widget';
const WALKTHROUGH = '.gettingStartedSlideDetails';

/** A click on how often a term is mentioned shows where. */
export async function lens(window: Window, report: Report): Promise<void> {
  await window.openNote(GLOSSARY);
  await window.press('Control+Home');
  // Of the sourdough starter, and of nothing else.
  const mentions = '2 mentions in 2 notes';
  await window.page.locator('.codelens-decoration a', { hasText: mentions }).click();
  const found = await window.read('.reference-zone-widget .ref-tree', DIARY);
  await report.say(`A click on “${mentions}” above “Sourdough starter” showed`, found);
  await report.picture(window, 'vscode-lens');
  await window.press('Escape');
}

export async function defineSelection(window: Window, report: Report, notes: string): Promise<void> {
  await window.openNote(DIARY);
  await window.doubleClick('stone');
  await window.run('glossls: Define Selection');
  const way = `Define "stone" in ${GLOSSARY}`;
  const offered = await window.read(PICKED, way);
  await report.picture(window, 'vscode-define');
  await window.page.locator(`${PICKED} .monaco-list-row`, { hasText: way }).click();
  await window.openNote(GLOSSARY);
  await window.run('File: Save All');
  const text = await until('the definition on disk', async () => {
    const read = await readFile(join(notes, GLOSSARY), 'utf8');
    return read.includes('**stone**:') && read;
  });
  const written = text.split('\n').filter((line) => line.includes('**stone**'));
  await report.say(`Selected “stone”, and called Define Selection, which offered`, offered);
  await report.say(`Picked the second; in ${GLOSSARY} is now`, written.join('\n'));
  assert.deepEqual(written, ['- **stone**: The loaf had hardly any oven spring, for the stone was not hot enough.']);
}

export async function showStatus(window: Window, report: Report, extensions: string): Promise<void> {
  const { pid } = await until('the server', () => findServer(extensions));
  await window.run('glossls: Show Status');
  const shown = await window.read(PICKED, `process ${pid}`);
  await report.say('Show Status said', shown);
  await report.picture(window, 'vscode-status');
  assert.match(shown, /7 terms in 3 notes/);
  assert.match(shown, /The server is waiting for questions/);
  assert.match(shown, /Restart Server[\s\S]*Show Log[\s\S]*Open Settings/);
  await window.press('Escape');
}

/** The old server ends, and a new one knows the same. */
export async function restartServer(window: Window, report: Report, extensions: string): Promise<void> {
  const old = await until('the server', () => findServer(extensions));
  await window.run('glossls: Restart Server');
  await until('the end of the old server', () => isGone(old.pid));
  const { pid } = await until('another server', () => findServer(extensions));
  await window.openNote(DIARY);
  const popup = await window.hover('autolyse', 'a rest of flour and water alone');
  await report.say(`Restart Server put another process in the place of ${old.pid}, which explains “autolyse” as before`, popup);
  assert.notEqual(pid, old.pid);
}

/** Its steps and pictures are there as they are contributed, and no mark-up is left over. */
export async function walkthrough(window: Window, report: Report): Promise<void> {
  const [contributed] = manifest.contributes.walkthroughs;
  assert.ok(contributed);
  await window.run('Welcome: Open Walkthrough');
  await window.choose(contributed.title);
  // Pictures are shown where there is room for them.
  await window.page.setViewportSize({ width: 1400, height: 900 });
  const shown = await window.read(WALKTHROUGH, contributed.title);
  await report.say('The walkthrough has', shown);
  assert.doesNotMatch(shown, /[`*\[\]]/);
  for (const { title, media } of contributed.steps) {
    await window.page.locator(`${WALKTHROUGH} .step-title`, { hasText: title }).click();
    if (media.altText) {
      await until(`the picture of “${title}”`, () => window.page.evaluate(isShown, media.altText));
    }
  }
  await report.picture(window, 'vscode-walkthrough');
}

/** Runs in the page: whether a picture is there, known by its text for those who cannot see it. */
function isShown(text: string): boolean {
  return Array.from(document.images).some((image) => image.alt === text && image.naturalWidth > 0);
}
