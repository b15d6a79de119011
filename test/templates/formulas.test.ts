import {functions} from '../../src/functions';
import {names} from '../../src/templates/formula/references';
import type {SheetPlan} from '../../src/templates/sheet-plan';
import {planSheet, templates} from '../../src/templates/sheets';
import {situations} from './contexts';
import {lint, type Vocabulary} from './formula-lint';

const custom = new Set(functions.map(({name}) => name));

function formulasOf(plan: SheetPlan): string[] {
  return [
    ...plan.blocks.flatMap(({kind, cells}) =>
      kind === 'formula'
        ? cells.flat().filter((cell): cell is string => typeof cell === 'string' && cell.startsWith('='))
        : [],
    ),
    ...plan.rules.flatMap((rule) => (rule.kind === 'formula' ? [rule.formula] : [])),
  ];
}

describe.each(situations)('when $name', ({sheets, exists}) => {
  const vocabulary: Vocabulary = {
    custom,
    names: new Set(Object.values(names)),
    tabs: Object.values(sheets).map(({tab}) => tab),
  };

  test.each(templates.map((template) => [template.title, template] as const))(
    'every formula of %s holds in every locale, in Google Sheets and in the engine',
    (_, template) => {
      const self = exists && template.kind !== 'page' ? sheets[template.key] : undefined;
      const plan = planSheet(template, {sheets, answers: {kpi: "Bob's rate"}, ...(self ? {self} : {})});
      const formulas = formulasOf(plan);
      expect(
        formulas.flatMap((formula) => lint(formula, vocabulary).map((what) => `${what}: ${formula}`)),
      ).toEqual([]);
      if (template.kind !== 'form' || !exists) expect(formulas.length).toBeGreaterThan(0);
    },
  );
});

describe('the lint finds', () => {
  const vocabulary: Vocabulary = {
    custom: new Set(['KR_PACE']),
    names: new Set(['AsOf']),
    tabs: ["Bob's KPIs"],
  };
  test.each([
    ['=IF(A1>0,1,2)', 'comma between arguments'],
    ['=HSTACK({1\\2};A1)', 'backslash in an array literal'],
    ['=HSTACK({1,2};A1)', 'comma between arguments'],
    ['=A1*0.7', 'decimal literal 0.7'],
    ['=LET(x;1;x)', 'unknown function LET'],
    ['=NOW()', 'unknown function NOW'],
    ['=A1+Today', 'unknown name Today'],
    ['=VSTACK("n";A5:A*2)', '* on a range outside ARRAYFORMULA'],
    ['=VSTACK("n";KR_PACE(A5:A<>"";1;2))', '<> on a range outside ARRAYFORMULA'],
    ['=KR_PACE(IF(A5:A="";"";1);1;2)', 'IF given a range outside ARRAYFORMULA'],
    [
      '=ARRAYFORMULA(IF(A5:A="";"";KR_PACE(A5:A;1;2)))',
      'KR_PACE inside ARRAYFORMULA: give it arrays as arguments',
    ],
    ['=KR_PACE(A5:A;1;2)/2', '/ on a range outside ARRAYFORMULA'],
    ['=VSTACK("n";A5:A&"x")', '& on a range outside ARRAYFORMULA'],
    ['=REGEXREPLACE(A5:A;"x";"")', 'REGEXREPLACE given a range outside ARRAYFORMULA'],
    ['=IFERROR(A5:A;"x")', 'IFERROR given a range outside ARRAYFORMULA'],
    ['=IFERROR(FILTER(A5:A;B5:B=1);B5:B)', 'IFERROR given a range outside ARRAYFORMULA'],
    ['=ARRAY_CONSTRAIN(A5:B;1;A5:A)', 'ARRAY_CONSTRAIN given a range outside ARRAYFORMULA'],
    ['=ISNUMBER(A5:A)', 'ISNUMBER given a range outside ARRAYFORMULA'],
    ['=XLOOKUP(A5:A;B5:B;C5:C;"")', 'XLOOKUP given a range outside ARRAYFORMULA'],
    ['=COUNTIF(A5:A;B5:B)', 'COUNTIF given a range outside ARRAYFORMULA'],
    ['=-FILTER(A5:A;A5:A>1)', '- on a range outside ARRAYFORMULA'],
    ['=MOD(1;2;3)', 'MOD takes no more than 2 arguments'],
    ["='Bob's KPIs'!A5:A", 'not readable'],
    ["=COUNTA('KPIs'!A5:A)", 'no tab KPIs'],
    ['=SUM', 'unknown name SUM'],
    ['=IF(A1;1', 'not readable'],
    ['=IF(A1;1))', 'not readable'],
    ['KPIs', 'not readable'],
  ])('%s', (formula, what) => {
    expect(lint(formula, vocabulary)).toEqual(expect.arrayContaining([expect.stringContaining(what)]));
  });

  test.each([
    `=COUNTA('Bob''s KPIs'!A5:A)`,
    '=VSTACK("a, b; 0.5 \\";KR_PACE(ARRAYFORMULA(IF(A5:A="";"";A5:A));7/10;AsOf))',
    '=SUMPRODUCT((A5:A<>"")*(B5:B=""))',
    '=ARRAYFORMULA(A5:A&"x"&B5:B)',
    '=IFERROR(ARRAY_CONSTRAIN(FILTER(A5:B;A5:A&B5:B<>"");12;7);"None.")',
    '=TEXTJOIN("; ";TRUE;FILTER(A5:A;B5:B=1))',
    '=CHOOSECOLS(SORT(SORTN(FILTER(HSTACK(A5:A;B5:B);C5:C=A1);26;0;1;FALSE);1;TRUE);2)',
    '=IF($A10="";"";SPARKLINE(TOCOL(CHOOSEROWS(A5:F9;1;2));HSTACK(VSTACK("charttype";"ymin");VSTACK("line";B1))))',
    '=FILTER(A5:A;(B5:B=$A$1)*ISNUMBER(C5:C))',
    '=IF(COUNTIF(A5:A;"*.*")=0;"none";70%)',
    '=AND($A6<>"";ISERROR(FIND(".";$A6)))',
  ])('nothing in %s', (formula) => {
    expect(lint(formula, vocabulary)).toEqual([]);
  });
});
