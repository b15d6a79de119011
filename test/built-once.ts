/**
 * The add-on as `npm run build` writes it, made from the sources and not taken from `dist`, which may be older. One
 * build serves all test files: what was built is kept under the content of everything that it was built from.
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';

export const root = path.dirname(__dirname);
const kept = path.join(root, 'build/for-tests');

/** Whatever a build can read: the lock file stands for the packages. */
const SOURCES = ['src', 'sidebar', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json'] as const;

/** The files under a place, or the place itself where it is one. */
export function filesIn(place: string): string[] {
  const full = path.join(root, place);
  if (!statSync(full).isDirectory()) return [place];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)));
}

/** Another name as soon as one letter of the sources is another. */
function nameOfBuild(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesIn)) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file} ${content.length}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 32);
}

const known = new Map<string, string>();

/** The builder is a module for Node alone, so it runs as a program. */
function build(what: string): string {
  const program = `import {${what}} from './scripts/build.mjs'; process.stdout.write(await ${what}());`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function readKept(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

const keptAs = (name: string, state: string) => path.join(kept, `${name}.${state}`);

/** What was made under this name from this state of things, if it was. */
export const madeBefore = (name: string, state: string): string | null => readKept(keptAs(name, state));

/** What was made under this name from this state of things, by whichever test file came first. */
export function madeOnce(name: string, state: string, make: () => string): string {
  const former = madeBefore(name, state);
  if (former !== null) return former;
  const text = make();
  keepMade(name, state, text);
  return text;
}

/** Keeps it for the test files that come after, and lets go of what was made from another state of things. */
export function keepMade(name: string, state: string, text: string): void {
  const file = keptAs(name, state);
  mkdirSync(kept, {recursive: true});
  // Under its own name only when it is whole: the other worker may be looking for it.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
  const [what] = path.basename(file).split('.');
  const finished = new RegExp(`^${what}\\.[0-9a-f]+$`);
  for (const name of readdirSync(kept))
    if (finished.test(name) && name !== path.basename(file)) rmSync(path.join(kept, name), {force: true});
}

const files = {addOnScript: 'Code.js', sidebarPage: 'Sidebar.html'} as const;

/** @param what the function of `scripts/build.mjs` that makes it */
export function builtOnce(what: keyof typeof files): string {
  let text = known.get(what);
  if (text !== undefined) return text;
  // Set by `npm test`, which has just built it from these sources.
  if (process.env.JUST_BUILT) {
    text = readFileSync(path.join(process.env.JUST_BUILT, files[what]), 'utf8');
    known.set(what, text);
    return text;
  }
  text = madeOnce(what, nameOfBuild(), () => build(what));
  known.set(what, text);
  return text;
}
