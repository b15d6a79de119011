/** Workbooks as planners meet them: new, grown, renamed and rearranged. */
import {templates} from '../../src/templates/sheets';
import type {PlanContext, SheetFacts, TableTemplate} from '../../src/templates/template';

export const tables = templates.filter((template): template is TableTemplate => template.kind === 'table');

const facts = (tab: string, header: readonly string[] = []): SheetFacts => ({tab, header});

const titles = (template: TableTemplate): string[] => template.columns.map(({title}) => title);

/** Columns that one formula fills stay together; everything else is turned round, with a stranger in between. */
function rearranged(template: TableTemplate): string[] {
  const groups: string[][] = [];
  for (const {title, spillOf} of template.columns) {
    if (spillOf) groups[groups.length - 1]!.push(title);
    else groups.push([title]);
  }
  groups.reverse();
  groups.splice(2, 0, ['My own column']);
  return groups.flat();
}

const workbook = (
  tabOf: (title: string) => string,
  headerOf: (template: TableTemplate) => readonly string[] = () => [],
): PlanContext['sheets'] =>
  Object.fromEntries(
    templates
      .filter(({kind}) => kind !== 'page')
      .map((template) => [
        template.key,
        facts(tabOf(template.title), template.kind === 'table' ? headerOf(template) : []),
      ]),
  );

export interface Situation {
  readonly name: string;
  readonly sheets: PlanContext['sheets'];
  /** Whether the sheet that is planned exists already. */
  readonly exists: boolean;
}

export const situations: readonly Situation[] = [
  {name: 'only Settings is there', sheets: {settings: facts('Settings')}, exists: false},
  {name: 'all sheets are being made', sheets: workbook((title) => title), exists: false},
  {name: 'all sheets are there', sheets: workbook((title) => title, titles), exists: true},
  {
    name: 'tabs have apostrophes and blanks, columns moved',
    sheets: workbook((title) => `Bob's ${title} (Q3)`, rearranged),
    exists: true,
  },
  {name: 'tabs look like cells', sheets: workbook((title) => `A${title.length}`, titles), exists: true},
];
