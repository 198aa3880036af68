// Where VS Code and the server would say something else to each other than they mean.
import { type ExtensionContext } from 'vscode';
import {
  type ClientCapabilities,
  type FeatureState,
  type LanguageClientOptions,
  type Middleware,
  type StaticFeature,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageclient/node';
import type { Reading } from './reading.ts';
import { chosen, otherLanguages, SECTION } from './settings.ts';

const NOTES = ['markdown', 'mdx', 'quarto', 'rmd'];

export type Loading = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

/** What is told to the server at all. Versions of files that are shown beside them would define everything twice. */
export function documents(): NonNullable<LanguageClientOptions['documentSelector']> {
  return ['file', 'untitled'].flatMap((scheme) =>
    [...NOTES, ...otherLanguages()].map((language) => (language === '*' ? { scheme } : { scheme, language })),
  );
}

/** @param loading hears how far the server has come with reading notes */
export function middleware(context: ExtensionContext, reading: Reading, loading: (progress: Loading) => void): Middleware {
  return {
    workspace: {
      configuration: async (asked, token, next) => {
        const answers = await next(asked, token);
        return Array.isArray(answers)
          ? answers.map((answer, i) => (asked.items[i]?.section === SECTION ? chosen(context) : answer))
          : answers;
      },
      // Without settings, so that the server asks for them.
      didChangeConfiguration: (_sections, next) => next(undefined),
    },
    provideHover: (document, position, token, next) =>
      reading.answer(
        async () => next(document, position, token),
        () => token.isCancellationRequested,
      ),
    // The status item shows it; the end is passed on, for the client keeps books of it.
    handleWorkDoneProgress: (_token, progress, next) => {
      loading(progress);
      if (progress.kind === 'end') {
        reading.ended();
        next(_token, progress);
      }
    },
    // The server's own command can only open the first place; VS Code has a list for all of them.
    resolveCodeLens: async (lens, token, next) => {
      const resolved = await next(lens, token);
      if (resolved?.command?.command === `${SECTION}.showReferences`) {
        const [uri] = resolved.command.arguments as [string];
        resolved.command = {
          title: resolved.command.title,
          command: 'glossls.findReferences',
          arguments: [uri, resolved.range.start],
        };
      }
      return resolved;
    },
  };
}

/** VS Code shows links and related places of findings that it asks for as well; the client library does not say so. */
export class WholeFindings implements StaticFeature {
  fillClientCapabilities(capabilities: ClientCapabilities): void {
    Object.assign(((capabilities.textDocument ??= {}).diagnostic ??= {}), {
      relatedInformation: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1, 2] },
    });
  }

  initialize(): void {}

  getState(): FeatureState {
    return { kind: 'static' };
  }

  clear(): void {}
}
