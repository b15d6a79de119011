/** HTML as programs put it on the clipboard: its structure is kept, and nothing in it runs or is fetched. */
import {asLines} from '../okr/writing/as-lines';
import {theBrowser} from './launch';
import {openReader, type Reader} from './reader';

jest.setTimeout(60_000);

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(theBrowser());
});

const item = (level: number, text: string) =>
  `<li dir="ltr" style="list-style-type:disc" aria-level="${level}"><p dir="ltr" role="presentation"><span style="font-weight:400">${text}</span></p></li>`;

const PASTES: readonly (readonly [name: string, html: string, read: readonly string[]])[] = [
  [
    'headings and nested lists of Docs',
    `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:400">Win the mid-market</span></h2><ul>${item(1, 'Win rate 18% &rarr; 23%')}<ul>${item(2, 'new proposal')}</ul>${item(1, 'Cycle 54 &rarr; 42 days')}</ul><h2 dir="ltr"><span>Keep customers</span></h2><ol>${item(1, 'GRR &ge; 92%')}</ol></b>`,
    [
      'O Win the mid-market',
      'KR Increase | Win rate | 0.18 | 0.23 | %',
      'KR Reduce | Cycle | 54 | 42 | days',
      'I new proposal',
      'O Keep customers',
      'KR At least | GRR |  | 0.92 | %',
    ],
  ],
  [
    'cells of Sheets, one of them reaching over two rows',
    '<google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #ccc;}--></style><table cellspacing="0" dir="ltr"><colgroup><col width="100"/></colgroup><tbody><tr><td>Objective</td><td>Key Result</td><td>Start</td><td>Target</td></tr><tr><td rowspan="2" data-sheets-value="{}">Grow</td><td>Win rate<br/>(mid-market)</td><td>18%</td><td>23%</td></tr><tr><td>NPS</td><td>30</td><td>45</td></tr></tbody></table>',
    ['O Grow', 'KR Increase | Win rate | 0.18 | 0.23 | %', 'KR Increase | NPS | 30 | 45'],
  ],
  [
    'paragraphs that Word calls a list',
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment--><p class=MsoNormal><b>Objective: Grow<o:p></o:p></b></p><p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>NPS 30 → 45<o:p></o:p></p><p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o </span>talk to ten customers</p><!--EndFragment--></body></html>`,
    ['O Grow', 'KR Increase | NPS | 30 | 45', 'I talk to ten customers'],
  ],
  [
    'lists, mentions and a struck-out figure of Confluence',
    '<h3 data-renderer-start-pos="1">Be reliable</h3><ul class="ak-ul"><li><p>Uptime <del>99%</del> 99.7% → 99.9% <span data-mention-id="1">@Ana</span></p></li><li><p>Time to restore &lt; 1 hour</p><p><em>measured by the pager</em></p></li></ul>',
    [
      'O Be reliable',
      'KR Increase | Uptime | 0.997 | 0.999 | % |  |  | Ana',
      'KR At most | Time to restore |  | 1 | hour',
      '? measured by the pager',
    ],
  ],
];

test.each(PASTES)('%s', async (_, html, read) => {
  expect(asLines((await reader.read({html})).read)).toEqual(read);
});

test('HTML without structure leaves the plain text alone', async () => {
  const html = '<div style="color:#333"><span style="color:#00f"># Objective: A</span></div>';
  expect((await reader.read({html, text: 'x'})).shown).toBeNull();
});

test('nothing runs and nothing is fetched', async () => {
  const html = `<h2 onclick="globalThis.ran=1">A</h2><img src="https://evil.test/x.png" onerror="globalThis.ran=1">
    <script>globalThis.ran=1</script><iframe src="https://evil.test/f"></iframe><link rel=stylesheet href="https://evil.test/s.css">
    <svg onload="globalThis.ran=1"><image href="https://evil.test/y.png"/></svg><video src="https://evil.test/v" autoplay></video>
    <style>@import url(https://evil.test/i.css); li {background: url(https://evil.test/b.png)}</style>
    <ul><li style="background:url(https://evil.test/c.png)">NPS 30 → 45<object data="https://evil.test/o"></object></li></ul>
    <form action="https://evil.test"><input autofocus onfocus="globalThis.ran=1" value="secret"></form><math href="javascript:globalThis.ran=1">x</math>`;
  const {read, dropped} = await reader.read({html});
  expect(asLines(read)).toEqual(['O A', 'KR Increase | NPS | 30 | 45']);
  expect(dropped).toEqual(['images']);
  await reader.page.waitForTimeout(200);
  expect(reader.asked).toEqual([]);
  expect(await reader.page.evaluate(() => (globalThis as {ran?: number}).ran)).toBeUndefined();
});

test('ten thousand nested lists, a cell of a megabyte and a table without end are read or handed back', async () => {
  const nested = `<h2>A</h2>${'<ul><li>'.repeat(10_000)}NPS 30 → 45${'</li></ul>'.repeat(10_000)}`;
  expect(asLines((await reader.read({html: nested})).read).join('\n')).toContain('NPS');
  const cell = `<table><tr><td>Key Result</td><td>Target</td></tr><tr><td>${'growth '.repeat(150_000)}</td><td>45</td></tr></table>`;
  const long = await reader.read({html: cell});
  expect(long.read.objectives[0]?.keyResults[0]?.target).toBe(45);
  expect(long.shown!.length).toBeLessThan(10_000);
  const spans = `<table>${'<tr><td rowspan="99999" colspan="99999">a</td></tr>'.repeat(50)}</table>`;
  expect((await reader.read({html: spans})).read.objectives).toEqual([]);
});

test('text that looks like markup, a formula or a table stays the text that it is', async () => {
  const words = [
    '=IMPORTXML("https://evil.test","//a") 1 → 2',
    '# of *starred* [x](y) &amp;amp; a_b_c 30 → 45',
    'Use &lt;br&gt; and \\* in 5 → 9',
    '| a | 1 → 2',
    '\u202eNPS\u202c 30 → 45',
    '\ud800 NPS 30 → 45',
  ];
  const html = `<h2>A</h2><ul>${words.map((one) => `<li>${one}</li>`).join('')}</ul>`;
  const {read} = await reader.read({html});
  expect(read.objectives[0]?.keyResults.map(({text}) => text)).toEqual([
    '=IMPORTXML("https://evil.test","//a") 1 → 2',
    '# of starred [x](y) &amp; a_b_c 30 → 45',
    'Use <br> and \\* in 5 → 9',
    '| a | 1 → 2',
    'NPS 30 → 45',
    'NPS 30 → 45',
  ]);
});
