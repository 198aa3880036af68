// The item in the status bar: how much is known, or how far reading has come, or what is wrong.
import {
  MarkdownString,
  StatusBarAlignment,
  ThemeColor,
  window,
  languages,
  type Disposable,
  type DocumentSelector,
  type StatusBarItem,
} from 'vscode';
import type { Loading } from './conversation.ts';

/** What the server tells of itself; the answer of its command glossls.status. */
export interface ServerStatus {
  readonly version: string;
  readonly pid: number;
  readonly memory: { readonly usedBytes: number };
  readonly notes: number;
  readonly terms: number;
  readonly builtInTerms: number;
  readonly doing: string;
  readonly settingsProblems: readonly string[];
}

/** Lines for a person. */
export function described(status: ServerStatus): string[] {
  return [
    `${counted(status.terms, 'term')} in ${counted(status.notes, 'note')}, ${status.builtInTerms} built in`,
    `glossls ${status.version}, process ${status.pid}, ${Math.round(status.memory.usedBytes / 1e6)} MB in use`,
    `The server is ${status.doing}.`,
    ...status.settingsProblems.map((problem) => `Settings: ${problem}`),
  ];
}

export class StatusItem implements Disposable {
  private readonly item: StatusBarItem;
  private readonly watching: Disposable;
  private selector: DocumentSelector = [];

  constructor(command: string) {
    this.item = window.createStatusBarItem('glossls.status', StatusBarAlignment.Right, 100);
    this.item.name = 'glossls';
    this.item.command = command;
    this.watching = window.onDidChangeActiveTextEditor(() => this.showWhereItMatters());
  }

  /** Shown while one of these documents is edited. */
  for(selector: DocumentSelector): void {
    this.selector = selector;
    this.showWhereItMatters();
  }

  starting(): void {
    this.say('$(loading~spin) glossls', 'glossls starts');
  }

  loading(progress: Loading): void {
    const message = progress.kind === 'begin' ? progress.title : `Reading notes: ${progress.message ?? ''}`;
    this.say(`$(loading~spin) ${progress.kind === 'report' ? progress.message : 'glossls'}`, message);
  }

  ready(status: ServerStatus): void {
    this.say(`$(book) ${counted(status.terms, 'term')}`, described(status).join('\n\n'));
    if (status.settingsProblems.length > 0) {
      this.warn();
    }
  }

  broken(reason: string): void {
    this.say('$(book) glossls', reason);
    this.warn();
  }

  dispose(): void {
    this.watching.dispose();
    this.item.dispose();
  }

  private say(text: string, explanation: string): void {
    this.item.text = text;
    this.item.tooltip = new MarkdownString().appendText(explanation);
    this.item.backgroundColor = undefined;
  }

  private warn(): void {
    this.item.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
  }

  private showWhereItMatters(): void {
    const editor = window.activeTextEditor;
    if (editor && languages.match(this.selector, editor.document) > 0) {
      this.item.show();
    } else {
      this.item.hide();
    }
  }
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
