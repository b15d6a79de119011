// What a cell's first call costs: a new process for every measurement, because V8 keeps what it has compiled before.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {performance} from 'node:perf_hooks';
import {fileURLToPath} from 'node:url';
import vm from 'node:vm';

const self = fileURLToPath(import.meta.url);

/** Milliseconds to load each script into an empty realm and evaluate the formula; medians of turns taken in rotation. */
export function coldCalls(files, formula, rounds = 15) {
  const taken = files.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, file] of files.entries()) {
      taken[index].push(Number(execFileSync(process.execPath, [self, file, formula], {encoding: 'utf8'})));
    }
  }
  return taken.map((times) => times.sort((a, b) => a - b)[Math.floor(rounds / 2)]);
}

if (process.argv[1] === self) {
  const [, , file, formula] = process.argv;
  const realm = vm.createContext({});
  const code = `${readFileSync(file, 'utf8')}\n;${formula}`;
  const start = performance.now();
  vm.runInContext(code, realm);
  process.stdout.write(String(performance.now() - start));
}
