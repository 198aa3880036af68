// Plays a day of work in VS Code: npm run e2e -- [--output FOLDER] [--pictures FOLDER] [--vsix FILE].
// GLOSSLS_VSCODE names the folder in which npm has installed code-server, GLOSSLS_CHROMIUM the browser.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import manifest from '../../package.json' with { type: 'json' };
import { CodeServer } from './codeServer.ts';
import * as named from './named.ts';
import { writeNotes } from './notes.ts';
import { Report } from './report.ts';
import * as steps from './steps.ts';
import { Window } from './window.ts';

const HERE = new URL('../../', import.meta.url);

const { values } = parseArgs({
  options: {
    output: { type: 'string', default: fileURLToPath(new URL('../../server/target/e2e/vscode', HERE)) },
    pictures: { type: 'string' },
    vsix: { type: 'string', default: fileURLToPath(new URL(`glossls-${manifest.version}.vsix`, HERE)) },
  },
});
const installation = process.env['GLOSSLS_VSCODE'];
if (!installation) {
  throw new Error('GLOSSLS_VSCODE has to name the folder in which npm has installed code-server');
}

const folder = await mkdtemp(join(tmpdir(), 'glossls-vscode-'));
const report = await Report.into(values.output, values.pictures);
const notes = await writeNotes(folder);
const profile = join(folder, 'profile');
const server = await CodeServer.start(installation, profile, values.vsix, process.env);

/** A window for some steps. Where one fails, a picture shows how things stood. */
async function inWindow(play: (window: Window) => Promise<void>): Promise<void> {
  const window = await Window.open(process.env['GLOSSLS_CHROMIUM'] ?? '/usr/bin/chromium', server.address, notes);
  try {
    await play(window);
  } catch (failure) {
    await report.picture(window, 'failure');
    throw failure;
  } finally {
    await window.close();
  }
}

try {
  await server.configure({ 'glossls.java.home': '/nowhere' });
  await inWindow((window) => steps.missingJava(window, report));
  await inWindow((window) => steps.linkHover(window, report));
  await server.configure({});
  await inWindow(async (window) => {
    await steps.hover(window, report, profile);
    await steps.statusItem(window, report);
    await steps.completion(window, report);
    await steps.definition(window, report);
    await steps.quickFix(window, report);
    await steps.rename(window, report, notes);
    await named.lens(window, report);
    await named.defineSelection(window, report, notes);
    await named.showStatus(window, report, profile);
    await named.restartServer(window, report, profile);
    await named.walkthrough(window, report);
    await steps.orphan(report, profile);
  });
  await report.say('All is as it should be.');
} finally {
  server.stop();
  await rm(folder, { recursive: true, force: true });
}
