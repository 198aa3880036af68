// The beginning and the end: puts the parts together when a note is opened, or a folder with one.
import { window, workspace, type ExtensionContext } from 'vscode';
import { register } from './commands.ts';
import { Session } from './session.ts';
import { StatusItem } from './status.ts';

let session: Session | undefined;

export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('glossls', { log: true });
  const item = new StatusItem('glossls.showStatus');
  const started = new Session(context, log, item);
  session = started;
  context.subscriptions.push(
    log,
    item,
    ...register(started, log),
    workspace.onDidSaveTextDocument(() => void started.refresh()),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('glossls.java') || change.affectsConfiguration('glossls.otherLanguages')) {
        void started.restart();
      }
    }),
  );
  void started.restart();
}

export function deactivate(): Promise<void> | undefined {
  return session?.stop();
}
