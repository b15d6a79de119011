/** How large the two files may be that people wait for, and what must not be in them. */
import {documented} from '../src/functions';
import {builtOnce} from './built-once';

const script = builtOnce('addOnScript');
const sidebar = builtOnce('sidebarPage');

/** As people would read it: the bundler writes what is not ASCII as an escape. */
const readable = (text: string): string =>
  text.replace(/\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})/g, (_, long: string, short: string) =>
    String.fromCharCode(Number.parseInt(long ?? short, 16)),
  );
const read = {script: readable(script), sidebar: readable(sidebar)};

/**
 * `Code.js` is fetched and parsed for every cell that calls a function, so each kilobyte is paid thousands of times in
 * a full workbook; the modules behind a `require` are parsed there, too, though not evaluated. `Sidebar.html` is loaded
 * when somebody opens it and may be generous, but it comes over the network in one piece. A sheet costs the script
 * about 10 KB, and the pages for leaders and the memory of the cycles are a dozen of them; reading pasted documents
 * costs the sidebar a parser of Markdown and one of CSV (52 and 19 KB: a list, a table or a quoted cell that is read
 * wrong is a key result under the wrong objective), the reading of an outline and of HTML 30 KB, the view that shows
 * and corrects it 15. Room for that, not for a library or a corpus that slips in. To go beyond, say here what is worth
 * it: 2 KB of the script keep two pages from telling two counts of one thing, rows that cannot be read included. 5 KB
 * of the sidebar read figures, days and lists as people of other languages and board pages write them, each of them a
 * target or a deadline that was wrong before, and another 1 KB of each by how much something changes in seven
 * languages. 36 KB of the sidebar are the words and figures of the three worked examples, which would cost every cell
 * call if the script had them; the script has the 5 KB that check and place them. 20 KB are the weekly check-in, 4 of
 * them the forecast that says at once what a value does: a call for it would take longer than typing the next value. 26
 * KB are the history of KPIs: reading dates, figures and tables without a call while somebody pastes and corrects (17),
 * and the view that shows what was read, what stands there already and what was not read, with why (9). What the view
 * Review says is found in the script, where the cells are: sending them to the sidebar would cost more on every look
 * than these 18 KB; the view itself, with its decisions that outlive a failed save, is 11 KB of the sidebar. 16 KB of
 * the script are Retro: its page, what closed cycles came to and which KPIs need a key result; 8 KB of the sidebar take
 * those into Write and show how the two functions are called. The close of a cycle is 28 KB of the script: it judges,
 * writes, clears and can be taken back whole, all of it where the cells are. 12 KB freeze functions to values and let
 * them compute again: which cells a formula fills only the spreadsheet can tell. 3 KB of the script let 30-60-90 read
 * from the sheets what is done, and the Dashboard show the limits that people wrote in words. 6 KB of each read owners
 * in brackets, durations, and which way a new KPI is better by its name; 3 KB of the script judge no value that can't be
 * its KPI's, and say before a lock which key results pull against each other. 2 KB of the script put the metric of what
 * a guardrail forbids first, which was read the wrong way round; 2 KB judge a key result by its day, count a promise once
 * where a cycle was locked again, and give the Dashboard's lines an end that is no cell's edge.
 */
test.each([
  ['Code.js', script, 847_500],
  ['Sidebar.html', sidebar, 650_000],
])('%s stays within its budget', (_, text, most) => {
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most);
});

test.each(documented())('of the prose of $name the script has what autocomplete shows', (declared) => {
  const {summary, returns, formula, source, refuses, examples} = declared;
  expect(read.script.split(summary).length - 1).toBe(1);
  const prose = [returns, formula, source, ...refuses, ...examples.map(({note = ''}) => note)];
  // What is long is nobody's but the prose's: short notes may be words of the rules.
  expect(prose.filter((text) => text.length > 30 && read.script.includes(text))).toEqual([]);
});

test('the sidebar explains every function, and computes none of them', () => {
  const missing = documented().filter(
    ({name, summary}) =>
      ![name, summary].every((text) => read.sidebar.includes(JSON.stringify(text).slice(1, -1))),
  );
  expect(missing.map(({name}) => name)).toEqual([]);
  // The statistics behind the forecasts: what the sidebar would carry if it imported the functions themselves.
  expect(read.sidebar.includes('the numbers are too large to compute with')).toBe(false);
});
