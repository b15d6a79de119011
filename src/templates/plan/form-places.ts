/** Finds the parts of the Settings sheet where people have moved them: by labels, helps and titles. */
import type {FormTemplate, SheetFacts} from '../template';
import {same} from './find-header';
import {
  firstListColumn,
  helpColumn,
  helpTitle,
  labelColumn,
  labelTitle,
  usualFormHeader,
  valueColumn,
  valueTitle,
} from './form-layout';

/** A column that somebody deleted: where it belongs now, and its title. */
export interface FormGap {
  readonly before: number;
  readonly columns: readonly {readonly title: string}[];
}

export interface FormPlaces {
  readonly header: number;
  readonly label: number;
  readonly value: number;
  readonly help: number;
  /** List key → column. */
  readonly lists: ReadonlyMap<string, number>;
  /** Setting key → row. One that is nowhere is added below the last. */
  readonly rows: ReadonlyMap<string, number>;
  /** The settings that are nowhere. */
  readonly lacking: ReadonlySet<string>;
  readonly gaps: readonly FormGap[];
}

type Lines = readonly (readonly string[])[];

/** The column in which most of these texts stand, from 1; zero when none does. */
function columnOf(lines: Lines, texts: readonly string[]): number {
  const wanted = new Set(texts.map((text) => text.trim().toLowerCase()));
  const counts = new Map<number, number>();
  for (const line of lines)
    for (const [index, text] of line.entries())
      if (text !== '' && wanted.has(text.trim().toLowerCase()))
        counts.set(index + 1, (counts.get(index + 1) ?? 0) + 1);
  const [best] = [...counts].sort(([one, some], [other, more]) => more - some || one - other);
  return best?.[0] ?? 0;
}

/** The row above the first setting, or that of the titles where these are there. */
function headerIn(template: FormTemplate, lines: Lines, label: number, help: number): number {
  const in_ = (line: readonly string[], column: number): string => line[column - 1] ?? '';
  const titled = lines.findIndex(
    (line) => same(in_(line, label), labelTitle) || (help > 0 && same(in_(line, help), helpTitle)),
  );
  if (titled >= 0) return titled + 1;
  const first = lines.findIndex((line) =>
    template.settings.some(
      (one) => same(in_(line, label), one.label) || (help > 0 && same(in_(line, help), one.help)),
    ),
  );
  return first < 0 ? usualFormHeader : first;
}

interface Part {
  readonly key: string;
  readonly title: string;
  readonly found: number;
  readonly usual: number;
}

/** What has no title of its own keeps its usual place, unless that is another one's: then it was deleted. */
function columnsOf(parts: readonly Part[], header: readonly string[]) {
  const places = new Map(parts.filter(({found}) => found > 0).map(({key, found}) => [key, found]));
  const isOthers = (at: number): boolean =>
    [...places.values()].includes(at) || parts.some(({title}) => same(header[at - 1] ?? '', title));
  const gaps: {before: number; columns: {title: string}[]}[] = [];
  let last = 0;
  for (const {key, title, usual} of parts) {
    const there = places.get(key);
    if (there !== undefined) {
      last = there;
      continue;
    }
    if (!isOthers(usual) && usual > last) {
      places.set(key, usual);
      last = usual;
      continue;
    }
    const next = parts
      .slice(parts.findIndex((one) => one.key === key) + 1)
      .find((one) => places.has(one.key));
    const before = next ? places.get(next.key)! : last + 1;
    const open = gaps.find((gap) => gap.before === before);
    if (open) open.columns.push({title});
    else gaps.push({before, columns: [{title}]});
    places.set(key, before);
  }
  return {places, gaps};
}

/** @param facts what is known of a sheet that is there; nothing of one that is only about to be made */
export function formPlaces(
  template: FormTemplate,
  facts: Pick<SheetFacts, 'lines' | 'headerRow'> | undefined,
): FormPlaces {
  const {lines = []} = facts ?? {};
  const helps = columnOf(
    lines,
    template.settings.map(({help}) => help),
  );
  const labels = columnOf(lines, [...template.settings.map(({label}) => label), labelTitle]);
  // Whatever moved the labels moved everything beside them.
  const shift = labels > 0 ? labels - labelColumn : helps > 0 ? helps - helpColumn : 0;
  const header = facts?.headerRow ?? headerIn(template, lines, labels || labelColumn, helps);
  const titles = lines[header - 1] ?? [];
  const titled = (title: string): number => titles.findIndex((text) => same(text, title)) + 1;
  const {places, gaps} = columnsOf(
    [
      {key: 'label', title: labelTitle, found: labels, usual: labelColumn + shift},
      {key: 'value', title: valueTitle, found: titled(valueTitle), usual: valueColumn + shift},
      {key: 'help', title: helpTitle, found: helps || titled(helpTitle), usual: helpColumn + shift},
      ...template.lists.map(({key, title}, index) => ({
        key: `list ${key}`,
        title,
        found: titled(title),
        usual: firstListColumn + shift + index,
      })),
    ],
    titles,
  );
  const [label, value, help] = ['label', 'value', 'help'].map((key) => places.get(key)!) as [
    number,
    number,
    number,
  ];
  const isMissing = (title: string): boolean =>
    gaps.some(({columns}) => columns.some((one) => one.title === title));
  const cellIn = (line: readonly string[], column: number): string => line[column - 1] ?? '';
  const rows = new Map<string, number>();
  const taken = new Set<number>();
  const take = (key: string, at: number): void => {
    if (at <= header || taken.has(at)) return;
    rows.set(key, at);
    taken.add(at);
  };
  const rowWith = (column: number, text: string): number =>
    lines.findIndex((line, index) => !taken.has(index + 1) && same(cellIn(line, column), text)) + 1;
  if (!isMissing(labelTitle))
    for (const {key, label: text} of template.settings) take(key, rowWith(label, text));
  if (!isMissing(helpTitle))
    for (const {key, help: text} of template.settings) if (!rows.has(key)) take(key, rowWith(help, text));
  const lacking = template.settings.filter(({key}) => !rows.has(key)).map(({key}) => key);
  const filled = lines.flatMap((line, index) =>
    [label, value, help].some((column) => cellIn(line, column).trim() !== '') ? [index + 1] : [],
  );
  let next = Math.max(header, ...filled) + 1;
  for (const key of lacking) rows.set(key, next++);
  return {
    header,
    label,
    value,
    help,
    lists: new Map(template.lists.map(({key}) => [key, places.get(`list ${key}`)!])),
    rows,
    lacking: new Set(lacking),
    gaps,
  };
}
