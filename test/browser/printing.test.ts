/** Sheets on paper: what comes out of *Print* and of *Download → PDF*, read by a program that reads PDFs. */
import type {Inspection} from '../../workbench/page/inspection';
import {call} from '../apps-script/add-on';
import {filled, pageOfKpi} from '../apps-script/filled';
import {useDesk} from './browser';
import {type PdfPage, readPdf, words} from './read-pdf';
import type {Workbench} from './workbench';

type Page = typeof globalThis & {workbench: Inspection};

const desk = useDesk();
const host = filled();
for (const key of ['dashboardPage', 'reviewPage', 'retroPage']) call(host, 'buildSheet', {key, run: 'pages'});
const saved = JSON.parse(JSON.stringify(host.save()));

async function openFilled(): Promise<Workbench> {
  const workbench = await desk.open();
  await workbench.page.evaluate((workbook) => (globalThis as Page).workbench.load(workbook), saved);
  return workbench;
}

/** What a person holds in the hand who downloads the sheet in front. */
async function downloaded(workbench: Workbench, name: string): Promise<PdfPage[]> {
  const {bytes, name: file} = await workbench.downloadBy(() =>
    workbench.openMenu('File', 'Download', 'PDF of this sheet (.pdf)'),
  );
  expect(file).toMatch(/\.pdf$/);
  return readPdf(bytes, `print-${name}`);
}

/** Everything stands inside of the margins. */
function expectInside({width, height, ink}: PdfPage): void {
  expect(ink).not.toBeNull();
  const rounding = 0.03;
  expect(ink!.left).toBeGreaterThanOrEqual(0.5 - rounding);
  expect(ink!.right).toBeLessThanOrEqual(width - 0.5 + rounding);
  expect(ink!.top).toBeGreaterThanOrEqual(0.5 - rounding);
  expect(ink!.bottom).toBeLessThanOrEqual(height - 0.5 + rounding);
}

/** Five sheets, each made, read and drawn. */
const patience = 240_000;

/** Upright and wide, in inches. */
const [upright, wide] = [
  [8.5, 11],
  [11, 8.5],
];

/** What is on each sheet of ours, and what stands behind it. */
const sheets = [
  {
    sheet: pageOfKpi,
    size: upright,
    texts: [
      'Win rate',
      'Owner: Ana',
      'Usually µ ± σ',
      '19.6%',
      'Guardrails',
      'Key results that push it',
      'Increase win rate from 18% to 23%',
      'Data quality',
      'Where it comes from',
    ],
    behind: ['The figures behind this page', 'Baseline µ'],
  },
  {
    sheet: 'Dashboard',
    size: wide,
    texts: ['How the business is', 'What we are doing about it', 'What worries us', '19.6%', 'O1.2'],
    behind: ['The figures behind this page'],
  },
  {
    sheet: 'Review',
    size: upright,
    texts: ['Key results and blockers', 'Decisions and next bets', 'Risks and guardrails', 'Paused'],
    behind: ['The figures behind this page'],
  },
  {
    sheet: 'Retro',
    size: upright,
    texts: [
      'Nothing to look back on yet',
      'Calibration',
      'What to keep',
      'Practice for other teams',
      'Who passes it on',
    ],
    behind: ['The figures behind this page'],
  },
  {
    sheet: 'OKRs',
    size: wide,
    texts: ['Objective / key result', 'O1.1', 'O1.2', 'Ana', '19.6%', 'Ambition'],
    behind: [],
  },
];

test(
  'every page is one sheet of paper as it is meant, a table whole to the last column, with the colours of the screen',
  async () => {
    const workbench = await openFilled();
    for (const {sheet, size, texts, behind} of sheets) {
      await workbench.selectSheet(sheet);
      const [page, ...others] = await downloaded(workbench, sheet.replace(/\W+/g, '-'));
      expect([sheet, others]).toEqual([sheet, []]);
      expect([page!.width, page!.height]).toEqual(size);
      expectInside(page!);
      const shown = words(page!);
      for (const text of texts) expect([sheet, shown]).toEqual([sheet, expect.stringContaining(text)]);
      for (const text of behind) expect([sheet, shown]).not.toEqual([sheet, expect.stringContaining(text)]);
      if (sheet === pageOfKpi) {
        // The chart is a picture: its line is the blue one.
        expect(page!.images).toBe(1);
        expect(page!.colours).toContain('#1a73e8');
      }
      if (sheet === 'OKRs') {
        const status = await workbench.inColumn('Status', 7, 'OKRs');
        expect(shown).toContain(await workbench.readCell(status, 'OKRs'));
        expect(page!.colours).toContain((await workbench.fill(status, 'OKRs')).toLowerCase());
      }
    }
  },
  patience,
);

test('a long table repeats its heading, says which sheet of paper it is, and loses no row', async () => {
  const workbench = await openFilled();
  await workbench.selectSheet('KPI data');
  await workbench.goTo('A18');
  const days = Array.from({length: 80}, (_, day) =>
    new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10),
  );
  await workbench.paste(days.map((day, i) => `${day}\tRow ${i + 1}\t${i}`).join('\n'));
  await workbench.becomes(() => workbench.readCell('B97'), 'Row 80');
  const pages = await downloaded(workbench, 'kpi-data');
  expect(pages.length).toBeGreaterThan(2);
  pages.forEach((page, i) => {
    expect(words(page)).toContain('Source');
    expect(words(page)).toContain(`KPI data · ${i + 1} of ${pages.length}`);
  });
  const all = pages.map(words).join(' ');
  for (let row = 1; row <= 80; row++) expect(all.split(`Row ${row} `)).toHaveLength(2);
});

describe('what people make themselves', () => {
  test('prints as it looks: sparklines, wrapped and flowing words, numbers, hidden rows left out', async () => {
    const workbench = await desk.open();
    await workbench.paste(
      [
        'A sentence that flows over the blank cells beside it',
        'cut off by its neighbour\tneighbour',
        '1\t3\t2\t=SPARKLINE(A3:C3;{"color"\\"#c5221f";"linewidth"\\4})'.replaceAll('\\', ','),
        'secret',
        'fi <b>not bold</b> & Σ ≤ привет',
      ].join('\n'),
    );
    await workbench.becomes(() => workbench.readCell('A4'), 'secret');
    const header = (await workbench.page.locator('.o-grid canvas').first().boundingBox())!;
    await workbench.page.mouse.click(header.x + 20, (await workbench.place('A4')).y, {button: 'right'});
    await workbench.menuItem('Hide row 4').click();
    const [page, ...others] = await downloaded(workbench, 'own');
    expect(others).toEqual([]);
    const shown = words(page!);
    expect(shown).toContain('A sentence that flows over the blank cells beside it');
    expect(shown).toContain('neighbour');
    expect(shown).toContain('<b>not bold</b> & Σ ≤ привет');
    expect(shown).not.toContain('secret');
    // The line of the sparkline, in its colour.
    expect(page!.colours).toContain('#c5221f');
    expectInside(page!);
  });

  test('a blank sheet says that there is nothing to print', async () => {
    const workbench = await desk.open();
    await workbench.openMenu('File', 'Download', 'PDF of this sheet (.pdf)');
    await workbench.dialogSays('There is nothing to print');
    await workbench.answer('OK');
    await workbench.typeInCell('A1', '7');
    expect(await workbench.readCell('A1')).toBe('7');
  });
});

describe('the print dialog', () => {
  /** The browser's dialog belongs to the machine: what would be printed is looked at in its place. */
  async function watchPrints(workbench: Workbench): Promise<() => Promise<string[]>> {
    const printed: string[] = [];
    await workbench.page.exposeFunction('heldBack', (what: string) => void printed.push(what));
    await workbench.page.evaluate(() => {
      new MutationObserver((changes) => {
        for (const {addedNodes} of changes)
          for (const node of addedNodes) {
            if (!(node instanceof HTMLIFrameElement)) continue;
            node.addEventListener(
              'load',
              () => {
                const view = node.contentWindow!;
                view.print = () => {
                  void (globalThis as unknown as {heldBack(what: string): void}).heldBack(
                    view.document.documentElement.outerHTML,
                  );
                  view.dispatchEvent(new Event('afterprint'));
                };
              },
              {capture: true},
            );
          }
      }).observe(document.body, {childList: true});
    });
    return async () => {
      await workbench.becomes(async () => printed.length > 0, true);
      return printed.splice(0);
    };
  }

  test('gets the same document, from the menu and from the keyboard, and leaves nothing behind', async () => {
    const workbench = await desk.arrive();
    await workbench.page.evaluate((workbook) => (globalThis as Page).workbench.load(workbook), saved);
    const prints = await watchPrints(workbench);
    await workbench.selectSheet(pageOfKpi);
    await workbench.openMenu('File', 'Print');
    const [byMenu] = await prints();
    expect(byMenu).toContain('Key results that push it');
    expect(byMenu).toContain('@page {size: 8.5in 11in; margin: 0}');
    expect(byMenu).not.toContain('The figures behind this page');
    await workbench.press('Control+p');
    expect((await prints())[0]).toBe(byMenu);
    expect(await workbench.page.locator('.print-frame').count()).toBe(0);
  });

  test('is offered where no browser makes the file', async () => {
    const workbench = await desk.arrive();
    const why = 'Chromium, Chrome or Edge makes the PDF, and none of them was found on this machine.';
    await workbench.page.evaluate((reason) => {
      const real = globalThis.fetch;
      // Once: the page serves other tests after this one.
      globalThis.fetch = (where, how) => {
        if (where !== 'pdf') return real(where, how);
        globalThis.fetch = real;
        return Promise.resolve(new Response(reason, {status: 501}));
      };
    }, why);
    const prints = await watchPrints(workbench);
    await workbench.typeInCell('A1', 'on paper');
    await workbench.openMenu('File', 'Download', 'PDF of this sheet (.pdf)');
    await workbench.dialogSays(why);
    await workbench.answer('Open the print dialog');
    expect((await prints())[0]).toContain('on paper');
  });
});

test('a link of the sidebar to the export of a sheet downloads it', async () => {
  const workbench = await openFilled();
  await workbench.openMenu('Extensions', 'KPI & OKR', 'Open sidebar');
  await workbench.sidebar.getByRole('tab', {name: 'Write'}).waitFor();
  await workbench.sidebar.getByRole('tab', {name: 'Share'}).click();
  await workbench.sidebar.getByLabel('Page to print').selectOption(pageOfKpi);
  const {bytes, name} = await workbench.downloadBy(() =>
    workbench.sidebar.getByRole('link', {name: 'PDF of this page'}).click(),
  );
  expect(name).toContain(pageOfKpi);
  const [page, ...others] = await readPdf(bytes, 'print-from-sidebar');
  expect(others).toEqual([]);
  expect(words(page!)).toContain('Key results that push it');
});
