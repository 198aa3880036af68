// What the server is told of the settings: only what somebody has set. A default that was sent as well would stand above
// the file .glossls.json of a folder, for the editor's word counts more.
import { workspace, type ExtensionContext } from 'vscode';

export const SECTION = 'glossls';

/** Settings of this extension; the server knows nothing of them. */
const OWN = /^(java|trace)\.|^otherLanguages$/;

export function javaHome(): string {
  return workspace.getConfiguration(SECTION).get('java.home', '');
}

export function javaOptions(): string[] {
  return workspace.getConfiguration(SECTION).get('java.options', []);
}

/** Languages in which terms are explained as well, though nothing is read there. */
export function otherLanguages(): string[] {
  return workspace.getConfiguration(SECTION).get('otherLanguages', []);
}

/** The settings by their full names, without the section. */
export function chosen(context: ExtensionContext): Record<string, unknown> {
  const configuration = workspace.getConfiguration(SECTION);
  const values: Record<string, unknown> = {};
  for (const name of names(context)) {
    const set = configuration.inspect(name);
    const value = set?.workspaceFolderValue ?? set?.workspaceValue ?? set?.globalValue;
    if (value !== undefined) {
      values[name] = value;
    }
  }
  return values;
}

interface Manifest {
  readonly contributes: { readonly configuration: readonly { readonly properties: Record<string, unknown> }[] };
}

function names(context: ExtensionContext): string[] {
  const manifest = context.extension.packageJSON as Manifest;
  return manifest.contributes.configuration
    .flatMap(({ properties }) => Object.keys(properties))
    .map((name) => name.slice(SECTION.length + 1))
    .filter((name) => !OWN.test(name));
}
