import {stubsFor} from '../../scripts/stubs.mjs';
import {documented} from '../../src/functions';

const functions = documented();

const stubs = stubsFor(functions);

/** The comment and the head of one top-level function. */
function stubOf(name: string): {comment: string; args: string; body: string} {
  const match = new RegExp(
    `(/\\*\\*(?:(?!\\*/)[^])*\\*/)\\nfunction ${name}\\(([^)]*)\\) (\\{.*\\})\\n`,
  ).exec(stubs);
  return {comment: match![1]!, args: match![2]!, body: match![3]!};
}

test('names are names that Google Sheets takes', () => {
  const names = functions.map(({name}) => name);
  expect(new Set(names).size).toBe(names.length);
  // Letters and underscores; no trailing underscore, and nothing shaped like a cell (LEN2).
  for (const name of names) expect(name).toMatch(/^[A-Z]+(_[A-Z]+)+$/);
});

test.each(functions)(
  '$name is offered by autocomplete with its real arguments',
  ({name, summary, params}) => {
    const {comment, args, body} = stubOf(name);
    const lines = comment.split('\n').slice(1, -1);
    expect(args.split(', ')).toEqual(params.map((param) => param.name));
    expect(body).toBe(`{ return KpiOkr.call('${name}', [${args}]); }`);
    expect(lines[0]).toBe(` * ${summary}`);
    expect(lines.at(-1)).toBe(' * @customfunction');
    // One line an argument: Google Sheets loses what stands behind a line break.
    expect(lines.slice(1, -1)).toEqual(
      params.map(
        ({name: param, help, optional}) => ` * @param {any} ${param} ${optional ? '(optional) ' : ''}${help}`,
      ),
    );
  },
);

test.each(functions)(
  '$name: its texts say enough and stay short',
  ({summary, params, returns, formula, source}) => {
    for (const text of [summary, returns, formula, source, ...params.map(({help}) => help)]) {
      expect(text).not.toMatch(/[\n\r@]|\*\//);
      expect(text).toMatch(/[^\s].*[^\s]/);
    }
    expect(summary.length).toBeLessThanOrEqual(180);
    for (const {name, help} of params) {
      expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect(help).toMatch(/[.)]$/);
      expect(help.length).toBeLessThanOrEqual(160);
    }
    const optional = params.map((param) => param.optional);
    expect(optional).toEqual([...optional].sort());
  },
);

test.each(functions)('$name says what a blank means for each argument that may be left out', ({params}) => {
  const silent = params.filter(({optional, help}) => optional && !/blank|left out/i.test(help));
  expect(silent.map(({name}) => name)).toEqual([]);
});
