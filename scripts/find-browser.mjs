// Finds a browser for the tests, or installs one from the system's own packages.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** First the one without windows of its own: tests take a third less time in it. */
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const applications = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

const onPath = (command) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, command))
    .find((file) => existsSync(file));

/** Gives the path of a browser that the tests can drive, or null. */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH names ${chosen}, but there is no such file.`);
  }
  const places = [...(applications[process.platform] ?? []), ...commands.map(onPath)];
  return places.find((file) => file && existsSync(file)) ?? null;
}

const works = (command, ...args) => spawnSync(command, args, {stdio: 'ignore'}).status === 0;

/** Only where it needs no password: a test run must not stop to ask for one. */
function installFromSystemPackages() {
  if (process.platform !== 'linux' || !onPath('apt-get')) return;
  const asRoot =
    process.getuid?.() === 0 ? [] : onPath('sudo') && works('sudo', '-n', 'true') ? ['sudo', '-n'] : null;
  if (!asRoot) return;
  const apt = (...args) => {
    const [command, ...rest] = [
      ...asRoot,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-qq',
      ...args,
    ];
    return spawnSync(command, rest, {stdio: ['ignore', 'ignore', 'inherit']}).status === 0;
  };
  console.log('Installing Chromium with apt-get for the browser tests …');
  // A fresh image has no package lists; an old list may name versions that are gone.
  apt('update');
  const install = (browser) =>
    apt('install', '-y', '--no-install-recommends', browser, 'fonts-liberation') && findBrowser() !== null;
  // Older systems have no package of the one without windows.
  if (!install('chromium-headless-shell')) install('chromium');
}

const advice = `The browser tests need Chromium, Chrome or Edge, and none was found here.
  Debian:      sudo apt-get install chromium
  macOS:       brew install --cask google-chrome
  Windows:     winget install Google.Chrome
  elsewhere:   install one and set CHROME_PATH to its program file
Then run the tests again.`;

export function browserForTests() {
  const there = findBrowser();
  if (there) return there;
  installFromSystemPackages();
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(advice);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(browserForTests());
