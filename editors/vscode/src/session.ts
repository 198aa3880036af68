// One server at a time, with the client that talks to it: started, restarted, asked, stopped.
import { join } from 'node:path';
import { commands, env, Uri, window, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { CloseAction, LanguageClient, State, TransportKind, type ErrorHandler } from 'vscode-languageclient/node';
import { ClassArchive } from './archive.ts';
import { documents, middleware, WholeFindings, type Loading } from './conversation.ts';
import { findJava, NoJava } from './java.ts';
import { commandLine, type Launch } from './launch.ts';
import { Reading } from './reading.ts';
import { javaHome, javaOptions } from './settings.ts';
import type { ServerStatus, StatusItem } from './status.ts';

/** Which jar is inside, put here by the build. */
declare const JAR_HASH: string;

/** Emoji and other characters of more than 16 bits: neither Java 17 nor 25 finds classes in such a folder. */
const BEYOND_JAVA = /[\u{10000}-\u{10ffff}]/u;

const JAVA_PAGE = 'https://adoptium.net/temurin/releases/';

/** The archive for the next start is not made in the seconds in which notes are read and first looked at. */
const REHEARSAL_AFTER_MS = 30_000;

export class Session {
  private readonly context: ExtensionContext;
  private readonly log: LogOutputChannel;
  private readonly item: StatusItem;
  private client: LanguageClient | undefined;
  private last: Promise<void> = Promise.resolve();
  private rehearsal: NodeJS.Timeout | undefined;

  constructor(context: ExtensionContext, log: LogOutputChannel, item: StatusItem) {
    this.context = context;
    this.log = log;
    this.item = item;
  }

  /** Starts the server anew; done when it answers, or when the user was told why it does not. */
  restart(): Promise<void> {
    return this.next(async () => {
      await this.end();
      await this.begin();
    });
  }

  stop(): Promise<void> {
    return this.next(() => this.end());
  }

  /** What the server tells of itself; nothing while there is none. */
  async status(): Promise<ServerStatus | undefined> {
    return this.client?.isRunning()
      ? this.client.sendRequest<ServerStatus>('workspace/executeCommand', { command: 'glossls.status' })
      : undefined;
  }

  /** Shows again how much is known. */
  async refresh(): Promise<void> {
    const status = await this.status().catch(() => undefined);
    if (status) {
      this.item.ready(status);
    }
  }

  /** One thing after the other: two restarts at once would leave a server that nobody stops. */
  private next(step: () => Promise<void>): Promise<void> {
    this.last = this.last.then(step).catch((failure: unknown) => this.failed(failure));
    return this.last;
  }

  private async begin(): Promise<void> {
    const begun = performance.now();
    this.item.for(documents());
    this.item.starting();
    if (BEYOND_JAVA.test(this.context.extensionPath)) {
      throw new Error(`Java runs no program in a folder with such a name: ${this.context.extensionPath}`);
    }
    const launch: Launch = {
      java: await findJava(javaHome(), process.env),
      jar: join(this.context.extensionPath, 'server', 'glossls.jar'),
      options: javaOptions(),
      environment: process.env,
    };
    const version = (this.context.extension.packageJSON as { version: string }).version;
    const archives = join(this.context.globalStorageUri.fsPath, 'archives');
    const archive = await ClassArchive.of(launch, archives, `${version}-${JAR_HASH}`);
    const { command, args, options } = commandLine(launch, await archive.flags(), ['serve', '--stdio']);
    this.log.info(`Java ${launch.java.release}: ${command} ${args.join(' ')}`);
    const reading = new Reading();
    let answered = false;
    let handler: ErrorHandler | undefined;
    const usual = (): ErrorHandler => (handler ??= client.createDefaultErrorHandler());
    const client = new LanguageClient(
      'glossls',
      'glossls',
      { command, args, options, transport: TransportKind.stdio },
      {
        documentSelector: documents(),
        outputChannel: this.log,
        // We say it ourselves.
        initializationFailedHandler: () => false,
        errorHandler: {
          error: (failure, message, count) => usual().error(failure, message, count),
          // What ends before it has answered would only end again.
          closed: () => (answered ? usual().closed() : { action: CloseAction.DoNotRestart, handled: true }),
        },
        middleware: middleware(this.context, reading, (progress) => this.loading(progress)),
      },
    );
    this.client = client;
    client.registerProposedFeatures();
    client.registerFeature(new WholeFindings());
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) {
        reading.ended();
        this.item.broken('The server has stopped. A click shows what can be done.');
      }
    });
    await client.start();
    answered = true;
    this.log.info(`The server has answered after ${Math.round(performance.now() - begun)} ms.`);
    this.rehearsal = setTimeout(() => void archive.make(), REHEARSAL_AFTER_MS);
  }

  private async end(): Promise<void> {
    clearTimeout(this.rehearsal);
    const client = this.client;
    this.client = undefined;
    if (client?.needsStop()) {
      await client.dispose();
    }
  }

  private loading(progress: Loading): void {
    if (progress.kind === 'end') {
      void this.refresh();
    } else {
      this.item.loading(progress);
    }
  }

  private failed(failure: unknown): void {
    const reason = failure instanceof Error ? failure.message : String(failure);
    this.log.error(reason);
    this.item.broken(reason);
    void (failure instanceof NoJava ? this.offerJava(reason) : this.offerLog(reason));
  }

  private async offerJava(reason: string): Promise<void> {
    const picked = await window.showErrorMessage(reason, 'Get Java', 'Open Setting');
    if (picked === 'Get Java') {
      await env.openExternal(Uri.parse(JAVA_PAGE));
    } else if (picked === 'Open Setting') {
      await commands.executeCommand('workbench.action.openSettings', 'glossls.java.home');
    }
  }

  private async offerLog(reason: string): Promise<void> {
    const picked = await window.showErrorMessage(`glossls could not be started: ${reason}`, 'Show Log', 'Try Again');
    if (picked === 'Show Log') {
      this.log.show();
    } else if (picked === 'Try Again') {
      await this.restart();
    }
  }
}
