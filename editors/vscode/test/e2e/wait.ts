// Waiting for what will be so, by looking again and again.
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 20_000;
const BETWEEN_MS = 25;

type Look<T> = () => Promise<T | undefined | false | void>;

/**
 * The first answer that is something.
 * @param what is told when patience ends
 */
export async function until<T>(what: string, look: Look<T>, patience = PATIENCE_MS): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const seen = await look();
    if (seen) {
      return seen;
    }
    if (performance.now() > end) {
      throw new Error(`waited ${patience / 1000} s in vain for ${what}`);
    }
    await pause(BETWEEN_MS);
  }
}
