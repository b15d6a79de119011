/** Inputs from real life, each for a whole kind: what a careful person reads in them, and nothing more. */
import {parseDocument} from '../../../sidebar/reading/read-text';
import {parseKeyResult} from '../../../src/okr/writing/sentence/parse-key-result';
import {asLines} from './as-lines';

const table = (...rows: string[][]) => rows.map((cells) => cells.join('\t')).join('\n');

const DOCUMENTS: readonly (readonly [name: string, text: string, read: readonly string[]])[] = [
  [
    'a cell with a line break in quotes',
    'Objective\tKey Result\tStart\tTarget\nGrow\t"Win rate\n(mid-market)"\t18%\t23%\nGrow\tNPS\t30\t45',
    ['O Grow', 'KR Increase | Win rate | 0.18 | 0.23 | %', 'KR Increase | NPS | 30 | 45'],
  ],
  [
    'the base beside the current value',
    table(['Key Result', 'Base', 'Target', 'Current'], ['Sign-ups', '1000', '1200', '1050']),
    ['O ', 'KR Increase | Sign-ups | 1000 | 1200 | now 1050'],
  ],
  [
    'the current value before the baseline',
    table(['Key Result', 'Current', 'Baseline', 'Target'], ['Win rate', '20%', '18%', '23%']),
    ['O ', 'KR Increase | Win rate | 0.18 | 0.23 | % | now 0.2'],
  ],
  [
    'one column for both',
    table(
      ['Objective / Key Result', 'Owner', 'Baseline', 'Target'],
      ['Grow revenue', 'Ana', '', ''],
      ['Win rate', 'Ben', '18%', '23%'],
    ),
    ['O Grow revenue |  | Ana', 'KR Increase | Win rate | 0.18 | 0.23 | % |  |  | Ben'],
  ],
  [
    'the titles of this product',
    table(
      [
        'Id',
        'Objective / key result',
        'Owner',
        'Start',
        'Target',
        'Current',
        'Now',
        'Progress',
        'Unit',
        'Type',
        'KPI',
      ],
      ['O1', 'Grow revenue', 'Ana', '', '', '', '', '20%', '', '', ''],
      ['O1.1', 'Win rate', 'Ben', '18%', '23%', '19%', '19%', '20%', '%', 'Increase', 'Win rate'],
    ),
    [
      'O Grow revenue |  | Ana',
      'KR Increase | Win rate | 0.18 | 0.23 | % |  |  | Ben | now 0.19',
      '? Progress: 20%',
      '? Now: 19% · Progress: 20%',
    ],
  ],
  [
    'a percentage in the sentence, counts in the cells',
    table(
      ['Key Result', 'Baseline', 'Target'],
      ['Achieve a 20% month-over-month increase in sign-ups', '1000', '1200'],
    ),
    ['O ', 'KR Increase | * | 1000 | 1200 |  | sign-ups'],
  ],
  [
    'figures in brackets about something else',
    table(
      ['Key Result', 'Start', 'Target'],
      ['Achieve 90% pipeline success rate (reduce failures from 30% to 10%)', '70%', '90%'],
    ),
    ['O ', 'KR Increase | * | 0.7 | 0.9 | %'],
  ],
  [
    'a limit in the sentence, a share in the cells',
    table(['Key Result', 'Baseline', 'Target'], ['Tickets answered within 4 hours', '', '90%']),
    ['O ', 'KR  | * |  | 0.9 | %'],
  ],
  [
    'a table of examples below the read one',
    table(
      ['Objective', 'Key Result', 'Start', 'Target'],
      ['Grow', 'NPS', '30', '45'],
      ['Examples:', '', '', ''],
      ['Week', 'Key Result', 'Value', 'Rating'],
      ['WK 2', 'NPS', '28', 'green'],
    ),
    [
      'O Grow',
      'KR Increase | NPS | 30 | 45',
      '? Examples:',
      '? Week · Key Result · Value · Rating',
      '? WK 2 · NPS · 28 · green',
    ],
  ],
  [
    'cells parted by commas',
    'Objective,Key Result,Owner,Start,Target\nGrow,Win rate,Ana,18%,23%\nGrow,"NPS, partners",Ben,30,45',
    [
      'O Grow',
      'KR Increase | Win rate | 0.18 | 0.23 | % |  |  | Ana',
      'KR Increase | NPS | 30 | 45 |  |  |  | Ben',
    ],
  ],
  [
    'cells parted by semicolons, with decimal commas',
    'Ziel;Schlüsselergebnis;Start;Zielwert\nWachsen;Abschlussquote;18,5%;23,5%',
    ['O Wachsen', 'KR Increase | Abschlussquote | 0.185 | 0.235 | %'],
  ],
  [
    'an export with a column for what a row is',
    table(
      ['Title', 'Owner', 'Start', 'Target', 'Unit', 'Object Type'],
      ['Grow', 'Ana', '', '', '', 'Objective'],
      ['Win rate', 'Ben', '18', '23', '%', 'Key result'],
      ['New proposal', 'Ben', '', '', '', 'Deliverable'],
    ),
    [
      'O Grow |  | Ana',
      'KR Increase | Win rate | 0.18 | 0.23 | % |  |  | Ben',
      'I New proposal',
      '? Owner: Ben',
    ],
  ],
  [
    'a column for each key result',
    table(
      ['Objective', 'KR 1', 'KR 2'],
      ['Win Spain', 'ARR from €100k to €250k', 'NPS ≥ 40'],
      ['Be reliable', 'P1 incidents 6 → 2', ''],
    ),
    [
      'O Win Spain',
      'KR Increase | ARR | 100000 | 250000 | €',
      'KR At least | NPS |  | 40',
      'O Be reliable',
      'KR Reduce | P1 incidents | 6 | 2',
    ],
  ],
  [
    'figures of named quarters, where there is one of each',
    table(['Key result', 'Q1 actual', 'Q2 target'], ['Intake time (min)', '35', '20']),
    ['O ', 'KR Reduce | Intake time | 35 | 20 | min | now 35'],
  ],
  [
    'targets of four quarters, of which none is the target',
    table(['Objective', 'Key result', 'Q1 target', 'Q2 target'], ['Grow', 'Sign-ups', '20', '30']),
    ['O Grow', 'KR  | Sign-ups', '? Q1 target: 20 · Q2 target: 30'],
  ],
  [
    'labels in a column without a title',
    '| | Objective / KR | Baseline | Target |\n|---|---|---|---|\n| O1 | Quiet pipelines | | |\n| KR1 | Alerts | 90 | 20 |',
    ['O Quiet pipelines', 'KR Reduce | Alerts | 90 | 20'],
  ],
  [
    'parts numbered without a point at the end',
    '1. Keep people\n1.1 D30 retention from 20% to 28%\n1.2 Churn under 3%\n2. Hire well\n2.1 Time to hire 60 → 40 days',
    [
      'O Keep people',
      'KR Increase | D30 retention | 0.2 | 0.28 | %',
      'KR At most | Churn |  | 0.03 | %',
      'O Hire well',
      'KR Reduce | Time to hire | 60 | 40 | days',
    ],
  ],
  [
    'where it stands now, behind an arrow behind a whole movement',
    'Objective: A\n- KR1: Pipeline coverage from 2.1x to 3x => 2.4x\n- KR2: Publish 6 case studies => 4',
    ['O A', 'KR Increase | Pipeline coverage | 2.1 | 3 | x', 'KR  | case studies |  | 6'],
  ],
  [
    'an export that calls everything a goal',
    'Goal name,Goal type,Parent goal,Start value,Target value\nGrow,Objective,,,\nMargin,Key Result,Grow,-4%,6%',
    ['O Grow', 'KR Increase | Margin | -0.04 | 0.06 | %'],
  ],
  [
    'names with figures and without, and pictures in the titles',
    table(
      ['🎯 Name', '📈 Metric start', '🏁 Metric target'],
      ['Raise our profile', '', ''],
      ['Press mentions', '3', '12'],
    ),
    ['O Raise our profile', 'KR Increase | Press mentions | 3 | 12'],
  ],
  [
    'prose with figures',
    `We want to be the best place to learn. ${'Today 61% come back, we want 75%. '.repeat(7)}`,
    [`? We want to be the best place to learn. ${'Today 61% come back, we want 75%. '.repeat(7).trim()}`],
  ],
  [
    'several key results in one cell, a line each',
    'Objective\tKey Results\tOwner\nUseful search\t"• Click-through 31% → 45%\n• Empty searches below 4%\n• Write the guide"\t@Noor',
    [
      'O Useful search',
      'KR Increase | Click-through | 0.31 | 0.45 | % |  |  | Noor',
      'KR At most | Empty searches |  | 0.04 | % |  |  | Noor',
      'KR  | * |  |  |  |  |  | Noor',
    ],
  ],
  [
    'labels in cells of their own, without titles',
    table(['', 'Q3 goals', ''], ['O1', 'Win the kitchens', ''], ['KR1.1', 'Showroom visits 900 → 1,400', '']),
    ['O Win the kitchens', 'KR Increase | Showroom visits | 900 | 1400', '? Q3 goals'],
  ],
  ['a score behind the key result', 'Objective: A\n- KR1: Harden the backup job => 100%', ['O A', 'KR  | *']],
  [
    'a score behind a colon',
    'Objective: A\n- KR1: Finish the audit trail for exports: 50%',
    ['O A', 'KR  | * |  |  |  | exports'],
  ],
  [
    'a figure and a score',
    'Objective: A\n- KR1: Build a desk to achieve 95% performance for first replies => 90%',
    ['O A', 'KR Increase | * |  | 0.95 | % | first replies'],
  ],
  [
    'a result told behind the score',
    'Objective: A\n- KR1: Publish nightly builds. => 20%: build time went from 5 hours to 3 hours',
    ['O A', 'KR  | *'],
  ],
  [
    'done, with the day it began',
    'Objective: A\n- KR1: A planner runs the rota. ==> Done, began March 18.',
    ['O A', 'KR  | *'],
  ],
  ['a dash before a figure', 'Objective: A\n- KR1: Get the shop ready - 70%', ['O A', 'KR  | *']],
  [
    'an arrow between two figures',
    'Objective: A\n- KR1: gross margin 58% => 64%',
    ['O A', 'KR Increase | gross margin | 0.58 | 0.64 | %'],
  ],
  [
    'German titles',
    table(['Key Result', 'Einheit', 'Start', 'Ziel'], ['Abschlussquote', '%', '18', '23']),
    ['O ', 'KR Increase | Abschlussquote | 0.18 | 0.23 | %'],
  ],
  [
    'Spanish titles',
    table(
      [
        'Objetivo',
        'Resultado clave',
        'Responsable',
        'Valor inicial',
        'Valor objetivo',
        'Unidad',
        'Fecha límite',
      ],
      ['Crecer', 'NPS', 'Ana', '30', '45', '', '2026-06-30'],
    ),
    ['O Crecer', 'KR Increase | NPS | 30 | 45 |  |  | 2026-06-30 | Ana'],
  ],
  [
    'French titles',
    table(
      ['Objectif', 'Résultat clé', 'Responsable', 'Départ', 'Cible', 'Échéance'],
      ['Grandir', 'NPS', 'Ana', '30', '45', '2026-06-30'],
    ),
    ['O Grandir', 'KR Increase | NPS | 30 | 45 |  |  | 2026-06-30 | Ana'],
  ],
  [
    'Portuguese titles',
    table(
      ['Objetivo', 'Resultado-chave', 'Responsável', 'Valor inicial', 'Meta', 'Prazo'],
      ['Crescer', 'NPS', 'Ana', '30', '45', '2026-06-30'],
    ),
    ['O Crescer', 'KR Increase | NPS | 30 | 45 |  |  | 2026-06-30 | Ana'],
  ],
  [
    'Chinese with full-width colons',
    'O1：留住客户\n- KR1：NPS — 22 → 40\nO2：赢得市场\n- KR1：NPS 30 → 45',
    ['O 留住客户', 'KR Increase | NPS | 22 | 40', 'O 赢得市场', 'KR Increase | NPS | 30 | 45'],
  ],
  [
    'who works on the key results, behind their name',
    'Objective: Grow the team\n- Key Results: Ana and Ben equally\n  1. Hire 3 engineers\n  2. Source 25 candidates',
    [
      'O Grow the team',
      'KR  | engineers |  | 3',
      'KR Increase | candidates |  | 25',
      '? Key Results: Ana and Ben equally',
    ],
  ],
  [
    'what the objective is aligned to',
    'Objective: Ship the platform\nAligned to: Company growth\nKey results:\n- Uptime 99.7% → 99.9%',
    ['O Ship the platform', 'KR Increase | Uptime | 0.997 | 0.999 | %', '? Aligned to: Company growth'],
  ],
  [
    'a bold line in a list above a labelled key result',
    '## Company\n1. **Win the largest customers (5k+ users)**\n   - KR: Win rate 18% → 23%',
    ['O Win the largest customers (5k+ users)', 'KR Increase | Win rate | 0.18 | 0.23 | %', '? Company'],
  ],
  [
    'a label with the name of a team, three levels down',
    '1. **CEO: Grow ARR**\n   1. **Sales: Close deals**\n      1. Sales KR: Win rate 18% → 23%',
    ['O CEO: Grow ARR', 'O Sales: Close deals', 'KR Increase | Win rate | 0.18 | 0.23 | %'],
  ],
  [
    'a remark in italics below the objective',
    '#### Objective 1: Be worth a second visit\n*We want people to come back.*\n\n| Key result | Start | Target |\n|---|---|---|\n| NPS | 30 | 45 |',
    ['O Be worth a second visit', 'KR Increase | NPS | 30 | 45', '? We want people to come back.'],
  ],
  [
    'front matter, tags and addresses of links',
    '---\ntitle: OKRs\ntags: [a, b]\n---\n\n# Objective: Grow<br />\n\n- KR1: [Win rate][1] 18% → 23%<br />\n\n[1]: https://example.org/a',
    ['O Grow', 'KR Increase | Win rate | 0.18 | 0.23 | %'],
  ],
  [
    'a sign written for a page',
    'Objective: A\n- Close deals: &gt; 10 per week',
    ['O A', 'KR At least | * |  | 10 | /week'],
  ],
  [
    'the address of a link',
    'Objective: A\n- [Win rate](https://example.org/x?a=1) 18% → 23%',
    ['O A', 'KR Increase | Win rate | 0.18 | 0.23 | %'],
  ],
  ['a name in brackets', 'Objective: A\n- Clean-up (Dana)', ['O A', 'KR  | * |  |  |  |  |  | Dana']],
  [
    'an owner in brackets without a colon',
    'Objective: A (owned by Mia Berg)\n- NPS 30 → 45 (owner Mia)\n- CSAT 4.1 → 4.5 [DRI Tom] by 30 June\n- Cost per lead (owner Enterprise) 30 → 20\n- Raise the share of homes (owner occupied) from 10% to 15%',
    [
      'O A |  | Mia Berg',
      'KR Increase | NPS | 30 | 45 |  |  |  | Mia',
      'KR Increase | CSAT | 4.1 | 4.5 |  |  | 30 June | Tom',
      'KR Reduce | Cost per lead (owner Enterprise) | 30 | 20',
      'KR Increase | share of homes (owner occupied) | 0.1 | 0.15 | %',
    ],
  ],
  ['a handle', 'Objective: A\n- NPS 30 → 45 @ana', ['O A', 'KR Increase | NPS | 30 | 45 |  |  |  | ana']],
];

test.each(DOCUMENTS)('%s', (_, text, read) => {
  const found = asLines(parseDocument(text));
  // Where a metric's name ends is not what these are about.
  const wild = found.map((line, at) =>
    read[at]?.includes('| *') ? line.replace(/^(KR [^|]*\| )[^|]*?(?= \||$)/, '$1*') : line,
  );
  expect(wild).toEqual(read);
});

type Figures = readonly [
  type: string,
  start: number | null,
  target: number | null,
  unit: string,
  due: string,
];
const SENTENCES: readonly (readonly [text: string, figures: Figures])[] = [
  ['Harden the backup job => 100%', ['', null, null, '', '']],
  ['Rewrite the importer ==> 80%', ['', null, null, '', '']],
  ['Uptime => 99.9%', ['At least', null, 0.999, '%', '']],
  ['Status: Yellow - $14.5M', ['', null, 14_500_000, '$', '']],
  ['gross margin 58% => 64%', ['Increase', 0.58, 0.64, '%', '']],
  ['Zwiększyć NPS z 30 do 45', ['Increase', 30, 45, '', '']],
  ['NPS 從 30 提升至 45', ['Increase', 30, 45, '', '']],
  ['Ten minste 80% van de klanten is tevreden', ['At least', null, 0.8, '%', '']],
  ['до 40% (сейчас 28%)', ['', null, null, '', '']],
  ['Поднять конверсию до 40%', ['', null, null, '', '']],
  ['Team still on a 2 person rota', ['', null, null, '', '']],
  ['Satisfaction of 4+ on a scale of 1 to 5', ['At least', null, 4, '', '']],
  ['Choose a 401(k) provider', ['', null, null, '', '']],
  ['Follow the plan in RFC 97', ['', null, null, '', '']],
  ['Serious injuries per year: 61 (2023) to 45 (2026)', ['Reduce', 61, 45, '/year', '2026']],
  ['Upgrade to Java 21 and Spring Boot 3.4', ['', null, null, '', '']],
  ['Trim - 70%', ['', null, null, '', '']],
  ['Ship the beta (100%)', ['', null, null, '', '']],
  ['Improve NPS from -5 to 20', ['Increase', -5, 20, '', '']],
  ['Naikkan NPS dari 30 ke 45', ['Increase', 30, 45, '', '']],
  ['5 working days instead of 11', ['Reduce', 11, 5, 'working days', '']],
  ['Trial sign-ups from a baseline: 32,000 in Q4 2023', ['', null, null, '', '']],
];

test.each(SENTENCES)('%s', (text, [type, start, target, unit, due]) => {
  const read = parseKeyResult(text);
  expect({type: read.type, target: read.target, start: read.start, unit: read.unit, due: read.due}).toEqual({
    type,
    start,
    target,
    unit,
    due,
  });
});
