/** What a program says first when it is ready, or what it complained of instead. */
import type {ChildProcess} from 'node:child_process';

export function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    let complaints = '';
    child.stderr?.on('data', (part) => {
      complaints += part;
    });
    child.stdout?.on('data', (part) => {
      said += part;
      const line = said.split('\n').find((one) => /^(https?:|\/|[A-Z]:)/.test(one));
      if (line && said.includes('\n')) resolve(line.trim());
    });
    child.on('exit', () => reject(new Error(complaints || said || 'It ended without a word')));
  });
}
