// What becomes of a question that comes before the notes are read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Reading } from '../src/reading.ts';

interface Case {
  /** What the server answers, one after the other. */
  readonly answers: readonly string[];
  readonly expected: string | undefined;
  /** How many of the answers are asked for. */
  readonly asked: number;
  readonly cancelled?: 'cancelled';
}

async function check(when: 'before' | 'after', { answers, expected, asked, cancelled }: Case): Promise<void> {
  const reading = new Reading();
  const left = [...answers];
  if (when === 'after') {
    reading.ended();
  }
  const answer = reading.answer(
    async () => left.shift() || undefined,
    () => cancelled !== undefined,
  );
  reading.ended();
  assert.equal(await answer, expected);
  assert.equal(answers.length - left.length, asked);
}

test('nothing known before the notes are read is asked again then', () =>
  check('before', { answers: ['', 'a rest'], expected: 'a rest', asked: 2 }));
test('what is known before is answered at once', () =>
  check('before', { answers: ['a rest', 'another'], expected: 'a rest', asked: 1 }));
test('nothing known afterwards stays nothing', () => check('after', { answers: ['', 'a rest'], expected: undefined, asked: 1 }));
test('a mouse that has moved on is not answered any more', () =>
  check('before', { answers: ['', 'a rest'], expected: undefined, asked: 1, cancelled: 'cancelled' }));
