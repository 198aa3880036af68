// VS Code itself, served to a browser by the npm package code-server, with a profile of its own.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { until } from './wait.ts';

/** Quiet, light, and nothing on the screen but the note. */
const SETTINGS = {
  'breadcrumbs.enabled': false,
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'editor.fontFamily': 'DejaVu Sans Mono',
  'editor.fontSize': 14,
  'editor.wordWrap': 'on',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'workbench.activityBar.location': 'hidden',
  'workbench.colorTheme': 'Light Modern',
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

export class CodeServer {
  private readonly process: ChildProcess;
  private readonly profile: string;
  readonly address: string;

  private constructor(process: ChildProcess, profile: string, address: string) {
    this.process = process;
    this.profile = profile;
    this.address = address;
  }

  /**
   * Installs an extension into a new profile, and starts.
   * @param installation where npm has put code-server
   */
  static async start(installation: string, profile: string, vsix: string, environment: NodeJS.ProcessEnv): Promise<CodeServer> {
    const entry = join(installation, 'node_modules/code-server/out/node/entry.js');
    const places = ['--user-data-dir', join(profile, 'data'), '--extensions-dir', join(profile, 'extensions')];
    await configure(profile, {});
    await promisify(execFile)(process.execPath, [entry, ...places, '--install-extension', vsix]);
    const port = await freePort();
    const server = spawn(
      process.execPath,
      [
        entry,
        ...places,
        ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check'],
        // Else extensions, and what they have started, live on for hours after a window is closed.
        ...['--reconnection-grace-time', '5'],
      ],
      { env: environment, stdio: 'ignore', detached: true },
    );
    const address = `http://127.0.0.1:${port}`;
    await until('code-server', async () => (await fetch(`${address}/healthz`).catch(() => undefined))?.ok);
    return new CodeServer(server, profile, address);
  }

  /** Sets settings of the user, in place of those that were set so before. */
  configure(settings: Record<string, unknown>): Promise<void> {
    return configure(this.profile, settings);
  }

  /** Ends it with all that it has started. */
  stop(): void {
    if (this.process.pid !== undefined) {
      process.kill(-this.process.pid, 'SIGKILL');
    }
  }
}

/** Settings of a machine are read from another file than those of a user. */
async function configure(profile: string, settings: Record<string, unknown>): Promise<void> {
  for (const name of ['User', 'Machine']) {
    const folder = join(profile, 'data', name);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
