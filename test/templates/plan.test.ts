import {vocabularies} from '../../src/templates/look';
import {serialOf} from '../../src/templates/plan/form-blocks';
import {placedBlocks} from '../../src/templates/plan/plan-page';
import type {Area, SheetPlan} from '../../src/templates/sheet-plan';
import {planSheet, readersOf, templateOf, templates, withNeeds} from '../../src/templates/sheets';
import {pages} from '../../src/templates/sheets/pages';
import type {PlanContext, SheetKey} from '../../src/templates/template';
import {situations, tables} from './contexts';

const all = situations.find(({name}) => name === 'all sheets are there')!.sheets;

const plan = (key: SheetKey, context: Partial<PlanContext> = {}): SheetPlan =>
  planSheet(templateOf(key), {sheets: all, answers: {}, ...context});

/** What the blocks put into a cell. */
function content({blocks}: SheetPlan, row: number, column: number) {
  const found = blocks.filter(({area}) => within(area, row, column));
  return found
    .map(({area, cells}) => cells[row - area.row]?.[column - area.column])
    .filter((cell) => cell != null);
}

const within = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

describe.each(templates.map((template) => [template.title, template.key] as const))('%s', (_, key) => {
  const made = plan(key, {answers: {kpi: 'Win rate'}});

  test('keeps everything inside the sheet', () => {
    const areas = [
      ...made.blocks.map(({area}) => area),
      ...made.styles.flatMap((run) => run.areas),
      ...made.rules.flatMap((rule) => rule.areas),
      ...made.choices.map(({area}) => area),
      ...made.lines.map(({area}) => area),
      ...made.inputs,
      ...made.merges,
      ...made.names.map(({area}) => area),
      ...made.charts.map(({data}) => data),
    ];
    expect(
      areas.filter(
        ({row, column, rows, columns}) =>
          row < 1 ||
          column < 1 ||
          rows < 1 ||
          columns < 1 ||
          row + rows - 1 > made.rows ||
          column + columns - 1 > made.columns,
      ),
    ).toEqual([]);
  });

  test('has blocks whose cells fill their areas, and no cell twice', () => {
    const seen = new Set<string>();
    for (const {area, cells} of made.blocks) {
      expect(cells).toHaveLength(area.rows);
      cells.forEach((line, r) => {
        expect(line).toHaveLength(area.columns);
        line.forEach((cell, c) => {
          if (cell === null) return;
          const place = `${area.row + r},${area.column + c}`;
          expect(seen).not.toContain(place);
          seen.add(place);
        });
      });
    }
  });

  test('needs and reads sheets that there are', () => {
    const template = templateOf(key);
    for (const other of [...template.needs, ...template.reads]) expect(templateOf(other).key).toBe(other);
    expect(withNeeds(key)).toContain(key);
  });
});

describe.each(tables.map((template) => [template.title, template] as const))(
  'the table %s',
  (_, template) => {
    const made = plan(template.key);

    test('tells what belongs into every column', () => {
      expect(made.notes.map(({text}) => text).filter((text) => text.length < 10)).toEqual([]);
      expect(made.notes).toHaveLength(template.columns.length);
    });

    test('has a colour rule for every word that a column can show, over that column', () => {
      template.columns.forEach(({words}, index) => {
        for (const word of words ? vocabularies[words] : []) {
          const rules = made.rules.filter((rule) => rule.kind === 'word' && rule.word === word);
          expect(rules).toHaveLength(1);
          expect(
            rules[0]!.areas.some((area) => within(area, 6, index + 1) && within(area, made.rows, index + 1)),
          ).toBe(true);
        }
      });
    });

    test('marks rows that could not be computed in every computed column', () => {
      const [rule] = made.rules.filter(({kind}) => kind === 'begins');
      template.columns.forEach((column, index) => {
        const computed = Boolean(column.formula || column.spillOf);
        expect(rule?.areas.some((area) => within(area, 6, index + 1)) ?? false).toBe(computed);
      });
    });

    test('lets people type into its inputs and nowhere else', () => {
      template.columns.forEach((column, index) => {
        const open = made.inputs.some((area) => within(area, 6, index + 1));
        expect(open).toBe(!column.formula && !column.spillOf && !column.isWritten);
        expect(made.inputs.some((area) => within(area, 4, index + 1))).toBe(false);
      });
    });

    test('is wide enough for its titles and usual values', () => {
      const letter = 7;
      const padding = 8;
      const usual: Record<string, string> = {
        date: '28 Sep 2026',
        percent: '-100%',
        whole: '1,000',
        sigma: '-10.5',
        unit: '$1,234.50',
        rounded: '$1,234.50',
      };
      for (const {title, width, format, words} of template.columns) {
        // Titles wrap between words, to two lines in the header's height.
        const longestWord = Math.max(...title.split(/[ -]/).map((word) => word.length));
        expect([title, width]).toEqual([title, expect.any(Number)]);
        expect(width).toBeGreaterThanOrEqual(longestWord * letter + padding);
        expect(2 * (width - padding)).toBeGreaterThanOrEqual(title.length * letter);
        const value = usual[format];
        if (value) expect(width).toBeGreaterThanOrEqual(value.length * 6.2 + padding);
        for (const word of words ? vocabularies[words] : []) {
          // Status words are in the regular weight, titles in bold.
          expect(width).toBeGreaterThanOrEqual(word.length * 6.5 + padding);
        }
      }
    });

    test('begins every cell of a row at its top, beside a text of many lines, too', () => {
      template.columns.forEach((_, index) => {
        const coats = made.styles.filter(({areas}) => areas.some((area) => within(area, 6, index + 1)));
        expect(coats.map(({style}) => style.vertical).filter(Boolean)).toEqual(['top']);
      });
    });

    test('has groups that do not touch, because touching ones would fold as one', () => {
      const ends = made.groups.map(({column, columns}) => column + columns);
      expect(made.groups.filter(({column}) => ends.includes(column))).toEqual([]);
    });

    test('keeps the columns of one formula side by side', () => {
      template.columns.forEach((column, index) => {
        if (!column.spillOf) return;
        const leader = template.columns.findIndex(({key}) => key === column.spillOf);
        expect(
          template.columns.slice(leader + 1, index + 1).every(({spillOf}) => spillOf === column.spillOf),
        ).toBe(true);
      });
    });
  },
);

describe('OKRs', () => {
  test('puts the title, the purpose and the live sentence above a frozen header', () => {
    const made = plan('okrs');
    expect(content(made, 1, 1)).toEqual(['OKRs']);
    expect(content(made, 2, 3)[0]).toMatch(/^What we choose to change/);
    expect(content(made, 3, 3)[0]).toMatch(/^=IFERROR\("⚠ .*;IF\(COUNTA\(A5:A\)=0;/);
    expect([made.frozenRows, made.frozenColumns]).toEqual([4, 2]);
  });

  test('shows what a leader reads first on a screen of 1440 pixels', () => {
    const made = plan('okrs');
    const widths = made.widths.flatMap(({columns, width}) => Array.from({length: columns}, () => width));
    const nextStep =
      templateOf('okrs').kind === 'table'
        ? tables.find(({key}) => key === 'okrs')!.columns.findIndex(({key}) => key === 'nextStep')
        : 0;
    const rowNumbersAndScrollBar = 62;
    expect(widths.slice(0, nextStep + 1).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(
      1440 - rowNumbersAndScrollBar,
    );
  });

  /** Where a column of a new OKRs sheet stands. */
  const place = (key: string) =>
    tables.find((table) => table.key === 'okrs')!.columns.findIndex((column) => column.key === key) + 1;

  test('computes a column by one formula that carries its title', () => {
    expect(content(plan('okrs'), 4, place('progress'))[0]).toMatch(
      /^=VSTACK\(ARRAYFORMULA\(IF\(SEQUENCE\(ROWS\(A4:A\)-ROWS\(A5:A\)\)=1;"Progress";""\)\);OKR_ROLLUP\(A5:A;[A-Z]+5:[A-Z]+;[A-Z]+5:[A-Z]+\)\)$/,
    );
    expect(content(plan('okrs'), 4, place('likely'))[0]).toMatch(
      /^=VSTACK\(.*HSTACK\("Likely";"Cautious";"Chance of the whole target";"Chance of the bar";"Chance as shown"\);""\)\);OKR_OUTLOOK\(/,
    );
    expect(content(plan('okrs'), 4, place('cautious'))).toEqual([]);
    expect(content(plan('okrs'), 4, 2)).toEqual(['Objective / key result']);
  });

  test('leaves columns empty that read a sheet which is not there', () => {
    const made = plan('okrs', {sheets: {settings: {tab: 'Settings', header: []}}});
    for (const [key, title] of [
      ['guardrailState', 'Guardrail state'],
      ['likely', 'Likely'],
      ['cautious', 'Cautious'],
    ] as const)
      expect(content(made, 4, place(key))).toEqual([title]);
    expect(made.choices.filter(({choice}) => choice.kind === 'range').map(({choice}) => choice)).toEqual(
      expect.arrayContaining([expect.objectContaining({sheet: 'Settings'})]),
    );
  });

  test('a person who opens every group meets at most 30 columns', () => {
    const {columns} = tables.find(({key}) => key === 'okrs')!;
    expect(columns.filter(({hidden}) => !hidden).length).toBeLessThanOrEqual(30);
    expect(columns.filter(({hidden, formula, spillOf}) => hidden && !formula && !spillOf)).toEqual([]);
  });

  test('makes objectives bold, wherever the id stands now', () => {
    const header = [
      'Note of mine',
      ...tables.find(({key}) => key === 'okrs')!.columns.map(({title}) => title),
    ];
    const made = plan('okrs', {self: {tab: 'OKRs', header}});
    expect(made.rules.find(({kind}) => kind === 'formula')).toMatchObject({
      formula: '=AND($B5<>"";ISERROR(FIND(".";$B5)))',
      bold: true,
    });
    expect(content(made, 4, 1)).toEqual([]);
    expect(content(made, 4, place('progress') + 1)[0]).toMatch(
      /^=VSTACK\(.*"Progress";""\)\);OKR_ROLLUP\(B5:B;/,
    );
  });

  test('keeps the name of a renamed input and grows with the sheet', () => {
    const header = tables
      .find(({key}) => key === 'okrs')!
      .columns.map(({title}) => (title === 'Next step' ? 'To do' : title));
    const made = plan('okrs', {self: {tab: 'OKRs', header, rows: 1200, columns: 70}});
    expect(content(made, 4, 14)).toEqual(['To do']);
    expect([made.rows, made.columns]).toEqual([1200, 70]);
    expect(made.inputs[0]).toMatchObject({row: 5, rows: 1196});
  });

  test('offers owners, teams and KPIs as lists that do not refuse other values', () => {
    const ranges = plan('okrs').choices.filter(({choice}) => choice.kind === 'range');
    expect(ranges.map(({choice, strict}) => [choice.kind === 'range' && choice.sheet, strict])).toEqual([
      ['Settings', false],
      ['Settings', false],
      ['KPIs', false],
    ]);
  });
});

describe('Settings', () => {
  test('fills a new sheet from the answers, dates as serial numbers', () => {
    const made = plan('settings', {
      answers: {cycleName: 'H1 2026', cycleStart: '2026-01-01', cycleEnd: '2026-06-30'},
    });
    expect([6, 7, 8].map((row) => content(made, row, 2))).toEqual([['H1 2026'], [46023], [46203]]);
    expect(content(made, 9, 2)).toEqual(['=TODAY()']);
    expect(content(made, 11, 2)).toEqual([0.7]);
    expect(made.names).toEqual(
      expect.arrayContaining([
        {name: 'AsOf', area: {row: 9, column: 2, rows: 1, columns: 1}},
        {name: 'BaselineUntil', area: {row: 19, column: 2, rows: 1, columns: 1}},
      ]),
    );
    expect(made.names.map(({name}) => name)).toEqual(
      'CycleStart CycleEnd AsOf SuccessBar LikelyFrom PossibleFrom GuardrailMargin ForecastLevel DataMinimum CheckInDays BaselineFrom BaselineUntil'.split(
        ' ',
      ),
    );
  });

  test('leaves the values of an existing sheet alone and finds moved settings by their labels', () => {
    const labels = ['Settings', '', '', 'Setting', 'Cycle', 'As of', '', 'Cycle start'];
    const made = plan('settings', {
      self: {tab: 'Settings', header: [], lines: labels.map((one) => [one])},
      answers: {cycleName: 'Q9'},
    });
    expect([5, 6, 7, 8].flatMap((row) => content(made, row, 2))).toEqual([]);
    expect(made.names.find(({name}) => name === 'AsOf')!.area.row).toBe(6);
    expect(made.names.find(({name}) => name === 'CycleStart')!.area.row).toBe(8);
    expect(made.names.find(({name}) => name === 'CycleEnd')!.area.row).toBeGreaterThan(8);
  });

  test.each(['31.12.2026', '2026-1-1', 'soon'])('refuses %s as a date', (text) => {
    expect(() => serialOf(text)).toThrow(`not a date: ${text}`);
  });
});

test.each(pages.map((template) => [template.title, template] as const))(
  '%s fits one printed page with narrow margins',
  (_, template) => {
    // A4 at 96 dots an inch, half an inch of margin, scaled to the width of the page.
    const [short, long, margin] = [794, 1123, 48];
    const [paperWidth, paperHeight] = template.printed === 'portrait' ? [short, long] : [long, short];
    const {heights, printedRows} = placedBlocks(template, {sheets: all, answers: {}});
    const sum = (pixels: readonly number[]): number => pixels.reduce((total, one) => total + one, 0);
    const scale = Math.min(1, (paperWidth - 2 * margin) / sum(template.grid));
    expect(sum(heights.slice(0, printedRows)) * scale).toBeLessThanOrEqual(paperHeight - 2 * margin);
  },
);

test('sheets need and read only sheets that there are', () => {
  const keys: readonly string[] = templates.map(({key}) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(
    templates.flatMap(({needs, reads}) => [...needs, ...reads]).filter((key) => !keys.includes(key)),
  ).toEqual([]);
});

describe('the KPI one-pager', () => {
  test('has its name in one cell, which alone is typed and offers the KPIs', () => {
    const made = plan('kpiPage', {answers: {kpi: "Bob's rate"}});
    expect([made.id, made.title]).toEqual(["kpi-page:Bob's rate", "KPI · Bob's rate"]);
    expect(content(made, 1, 1)).toEqual(["Bob's rate"]);
    // The whole of the merged cells: a person clicks anywhere in them.
    expect(made.inputs).toEqual([{row: 1, column: 1, rows: 1, columns: 4}]);
    expect(made.choices[0]).toMatchObject({
      area: {...made.inputs[0], columns: 1},
      choice: {kind: 'range', sheet: 'KPIs'},
    });
    expect(content(plan('kpiPage', {answers: {kpi: 'X'}, self: {tab: 'X', header: []}}), 1, 1)).toEqual([]);
  });

  test('draws dates, values, mean and band from the figures below the page', () => {
    const [chart] = plan('kpiPage', {answers: {kpi: 'X'}}).charts;
    const made = plan('kpiPage', {answers: {kpi: 'X'}});
    expect(chart!.data.columns).toBe(chart!.colours.length + 1);
    expect([1, 3, 4, 5].map((column) => content(made, chart!.data.row, column))).toEqual([
      ['Date'],
      ['Usual'],
      ['Lower limit'],
      ['Upper limit'],
    ]);
  });
});

describe('the order of making', () => {
  test('is needs first', () => {
    expect(withNeeds('okrs')).toEqual(['settings', 'guardrails', 'checkIns', 'okrs']);
    expect(withNeeds('kpiPage')).toEqual(['settings', 'kpiData', 'kpis', 'kpiPage']);
    expect(withNeeds('settings')).toEqual(['settings']);
  });

  test('names the sheets to repair when another one is made', () => {
    expect(readersOf('kpis')).toEqual([
      'kpiData',
      'guardrails',
      'okrs',
      'decisions',
      'rollOut',
      'ledger',
      'kpiPage',
      'strategyPage',
      'mapPage',
      'dashboardPage',
      'teamDashboardPage',
      'reviewPage',
      'retroPage',
      'startPage',
    ]);
    expect(readersOf('okrs')).toEqual([
      'kpis',
      'checkIns',
      'initiatives',
      'decisions',
      'evidence',
      'rollOut',
      'ledger',
      'kpiPage',
      'strategyPage',
      'mapPage',
      'dashboardPage',
      'teamDashboardPage',
      'reviewPage',
      'startPage',
    ]);
    expect(readersOf('guardrails')).toEqual([
      'kpis',
      'okrs',
      'decisions',
      'evidence',
      'rollOut',
      'ledger',
      'kpiPage',
      'dashboardPage',
      'teamDashboardPage',
      'reviewPage',
      'startPage',
    ]);
  });

  test('a sheet that nobody declared is refused', () => {
    expect(() => templateOf('nothing')).toThrow('there is no sheet called nothing');
  });
});
