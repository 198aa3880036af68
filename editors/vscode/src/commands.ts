// What can be done by name.
import {
  CodeAction,
  commands,
  Position,
  Uri,
  window,
  workspace,
  type Disposable,
  type OutputChannel,
  type QuickPickItem,
} from 'vscode';
import { described } from './status.ts';
import type { Session } from './session.ts';

export function register(session: Session, log: OutputChannel): Disposable[] {
  return [
    commands.registerCommand('glossls.restartServer', () => session.restart()),
    commands.registerCommand('glossls.showStatus', () => showStatus(session)),
    commands.registerCommand('glossls.defineSelection', defineSelection),
    commands.registerCommand('glossls.showLog', () => log.show()),
    commands.registerCommand('glossls.findReferences', findReferences),
  ];
}

interface Choice extends QuickPickItem {
  readonly command?: string;
}

async function showStatus(session: Session): Promise<void> {
  const status = await session.status().catch(() => undefined);
  const lines = status ? described(status) : ['The server does not run.'];
  const choices: Choice[] = [
    { label: '$(debug-restart) Restart Server', command: 'glossls.restartServer' },
    { label: '$(output) Show Log', command: 'glossls.showLog' },
    { label: '$(gear) Open Settings', command: 'workbench.action.openSettings' },
  ];
  const picked = await window.showQuickPick<Choice>([...lines.map((label) => ({ label })), ...choices], {
    title: 'glossls',
  });
  if (picked?.command) {
    await commands.executeCommand(picked.command, ...(picked.command.startsWith('glossls.') ? [] : ['glossls']));
  }
}

/** The place comes from a code lens, in the shapes of JSON. */
async function findReferences(uri: string, place: { line: number; character: number }): Promise<void> {
  const position = new Position(place.line, place.character);
  await commands.executeCommand('editor.action.findReferences', Uri.parse(uri), position);
}

async function defineSelection(): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) {
    return;
  }
  const offered = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    editor.selection,
    undefined,
    ALL,
  );
  const ways = offered.filter(({ title, edit }) => edit && title.startsWith('Define "'));
  if (ways.length === 0) {
    await window.showInformationMessage('Here is nothing to define: select words of a note that it does not define yet.');
    return;
  }
  const picked = ways.length === 1 ? ways[0]?.title : await window.showQuickPick(ways.map(({ title }) => title));
  const edit = ways.find(({ title }) => title === picked)?.edit;
  if (edit) {
    await workspace.applyEdit(edit);
  }
}

/** How many actions are to come with their edits: more than there ever are. */
const ALL = 50;
