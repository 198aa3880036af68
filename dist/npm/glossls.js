#!/usr/bin/env node
// Starts the launcher beside this file, which finds Java, and becomes as invisible as it can: the streams are the launcher's
// own, signals go through, and it ends as that one ends. Nothing here writes to standard output.
'use strict';
const { spawn } = require('node:child_process');
const { join } = require('node:path');
const os = require('node:os');

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** A word as the shell of Windows takes it for one. */
function quoted(word) {
  return `"${word.replaceAll('"', '""')}"`;
}

function start(words) {
  if (process.platform === 'win32') {
    return spawn(quoted(join(__dirname, 'glossls.cmd')), words.map(quoted), { stdio: 'inherit', shell: true });
  }
  return spawn('/bin/sh', [join(__dirname, 'glossls'), ...words], { stdio: 'inherit' });
}

const child = start(process.argv.slice(2));
for (const signal of SIGNALS) {
  process.on(signal, () => child.kill(signal));
}
child.on('error', (error) => {
  process.stderr.write(`glossls: ${error.message}\n`);
  process.exitCode = 1;
});
child.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + os.constants.signals[signal];
});
