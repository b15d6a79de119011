// Puts the dependencies in place when they are missing or stale. Uses nothing but Node, since it runs before they are there.
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const oldestNode = 20;

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

function npm(...args) {
  const quiet = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
  const options = {cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26};
  const cli = process.env.npm_execpath;
  return cli
    ? spawnSync(process.execPath, [cli, ...quiet], options)
    : spawnSync('npm', quiet, {...options, shell: process.platform === 'win32'});
}

/** Ends the program with a message that says what to do when Node is too old or npm fails. */
export function setUp() {
  if (Number(process.versions.node.split('.')[0]) < oldestNode) {
    console.error(
      `This needs Node ${oldestNode} or newer; here is ${process.version}. Get it from https://nodejs.org.`,
    );
    process.exit(1);
  }
  if (dependenciesAreCurrent()) return;
  console.log('Installing dependencies (a minute or two the first time) …');
  if (npm('ci').status === 0) return;
  // A registry that holds only what this machine can use makes `npm ci` refuse the lock file, which names optional
  // packages for other machines too. A plain install takes the same versions from it.
  const {status, stdout, stderr} = npm('install', '--no-save');
  if (status === 0) return;
  console.error(`${stdout ?? ''}${stderr ?? ''}`);
  console.error('npm could not install the dependencies. Settle what it says above, then try again.');
  process.exit(1);
}
