/** A worked example as the calls that bring it into the workbook: one a sheet, in the order in which sheets are made. */
import type {Example} from '../../../src/examples/example';
import type {Args, SheetState} from '../../../src/rpc/contract';

export type ExampleCall = {
  /** What is named while it runs. */
  readonly title: string;
} & (
  | {readonly name: 'loadExample'; readonly args: Omit<Args<'loadExample'>, 'run'>}
  | {readonly name: 'buildSheet'; readonly args: Omit<Args<'buildSheet'>, 'run'>}
  | {readonly name: 'buildKpiPage'; readonly args: Omit<Args<'buildKpiPage'>, 'run'>}
);

type Rows = Args<'loadExample'>['rows'];

/** The tables that the example fills. */
export const tablesOf = ({rows}: Example): string[] => Object.keys(rows);

/** Logs have no unit of their own: what their figures are in stands with the key results and the KPIs. */
function unitsOf(key: string, {rows}: Example): string[] {
  const units = new Map<string | undefined, string>([
    ...(rows.okrs ?? []).map(({id, unit}) => [id, unit ?? ''] as const),
    ...(rows.kpis ?? []).map(({name, unit}) => [name, unit ?? ''] as const),
  ]);
  if (key === 'checkIns') return (rows.checkIns ?? []).map(({id}) => units.get(id) ?? '');
  if (key === 'kpiData') return (rows.kpiData ?? []).map(({kpi}) => units.get(kpi) ?? '');
  return [];
}

/** @param sheets every sheet that can be made, in the order in which they are */
export function exampleCalls(example: Example, sheets: readonly SheetState[]): ExampleCall[] {
  const {key, title, settings, lists, page} = example;
  const tables = tablesOf(example);
  const calls = sheets.flatMap(({key: sheet, title: tab, sheet: there}): ExampleCall[] => {
    const cells = example.pages[sheet];
    const rows = cells ? [cells] : (example.rows as Readonly<Record<string, Rows>>)[sheet];
    if (sheet !== 'settings' && !rows)
      return there === null ? [{title: `Making ${tab}`, name: 'buildSheet', args: {key: sheet}}] : [];
    const isFirst = sheet === 'settings';
    return [
      {
        title: `Filling ${there ?? tab}`,
        name: 'loadExample',
        args: {
          example: {key, title},
          sheet,
          rows: rows ?? [],
          units: unitsOf(sheet, example),
          settings: isFirst ? settings : {},
          lists: isFirst ? Object.entries(lists).map(([list, add]) => ({list, add: [...add]})) : [],
          rest: isFirst ? tables : [],
        },
      },
    ];
  });
  return [...calls, {title: `Making KPI · ${page}`, name: 'buildKpiPage', args: {kpi: page}}];
}

/** What a table of the example holds, in few words: `12 KPIs, 9 key results and 300 values`. */
export function contentsOf({rows}: Example): string {
  const results = (rows.okrs ?? []).filter(({id}) => id?.includes('.')).length;
  return `${rows.kpis?.length ?? 0} KPIs with ${rows.kpiData?.length ?? 0} values, ${results} key results with ${rows.checkIns?.length ?? 0} check-ins`;
}
