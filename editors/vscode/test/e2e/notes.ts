// The notes that are worked on: a baker's, in a folder whose name has a blank, an umlaut and an emoji.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const GLOSSARY = 'Glossary.md';
export const DIARY = 'Baking diary.md';
export const SHOPPING = 'Shopping.md';

const TEXTS: Record<string, string> = {
  [GLOSSARY]: `# Words of a baker

- **Sourdough starter** (or *levain*): flour and water in which wild yeast and bacteria live. It raises bread without
  any yeast that was bought.
    - fed with fresh flour a few hours before it is used
    - kept in the cold between two baking days
- **Autolyse**: a rest of flour and water alone, before salt and sourdough starter are added
- **Bulk fermentation**: the first rise of all the dough together, before it is divided
- **Proofing basket**: a basket that keeps a loaf in shape while it rises for the last time
- **Oven spring**: the quick rise of a loaf in its first minutes of heat
- **Crumb**: the inside of a bread, seen where it is cut
`,
  [DIARY]: `# Baking diary

## Saturday

The sourdough starter had doubled by nine. After an autolyse of forty minutes the dough was smooth;
bulk fermentation took until three. I dusted the proofing basket with rice flour.

The loaf had hardly any oven spring, for the stone was not hot enough.

## Sunday

`,
  [SHOPPING]: `# Shopping

Rye, salt, a razor blade. What the words mean is in [the glossary](Glossary.md).
`,
};

/** Writes the notes into a new folder below another, and tells where. */
export async function writeNotes(below: string): Promise<string> {
  const folder = join(below, 'Brot für später 🥖');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(TEXTS)) {
    await writeFile(join(folder, name), text);
  }
  return folder;
}
