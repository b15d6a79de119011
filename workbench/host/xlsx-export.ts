/**
 * What the engine's .xlsx would lose or garble, put into a form that other programs read: rules that compare texts,
 * heights that grew by themselves, choices that the format knows by another name, names that stand in formulas.
 */
import {type Getters, helpers, registries, UIPlugin} from '@odoo/o-spreadsheet';

interface Rule {
  readonly type: string;
  readonly operator?: string;
  readonly values?: readonly string[];
}

interface ExportedSheet {
  readonly id: string;
  readonly rows: Record<number, {size?: number; isHidden?: boolean} | undefined>;
  readonly rowNumber: number;
  readonly cells: Record<string, string | undefined>;
  /** Ids by cell or rectangle; what comes later holds. */
  readonly formats: Record<string, number>;
  conditionalFormats: readonly {readonly ranges: readonly string[]; readonly rule: Rule}[];
  dataValidationRules: readonly {
    readonly criterion: {readonly type: string; readonly values: readonly string[]};
  }[];
}

interface ExportedData {
  readonly formats: Record<number, string>;
  readonly sheets: readonly ExportedSheet[];
}

const isNumber = (text: string) => text.trim() !== '' && Number.isFinite(Number(text));
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A comparison's side as a formula writes it; a bare word would be the name of something. */
function side(text: string): string {
  if (text.startsWith('=')) return text.slice(1);
  return isNumber(text) || /^(TRUE|FALSE)$/i.test(text) ? text : quoted(text);
}

const comparisons = new Set([
  'isEqual',
  'isNotEqual',
  'isGreaterThan',
  'isGreaterOrEqualTo',
  'isLessThan',
  'isLessOrEqualTo',
  'isBetween',
  'isNotBetween',
]);

/** The same as a formula on the first cell, for texts that the format's own rules have no room for. */
const asFormula: Readonly<Record<string, (cell: string, text: string) => string>> = {
  containsText: (cell, text) => `ISNUMBER(SEARCH(${text},${cell}))`,
  notContainsText: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  beginsWithText: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  endsWithText: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
};

export function ruleForXlsx(rule: Rule, firstRange: string): Rule {
  const {operator = '', values = []} = rule;
  if (rule.type !== 'CellIsRule') return rule;
  if (comparisons.has(operator)) return {...rule, values: values.map(side)};
  const [text = ''] = values;
  const formula = asFormula[operator];
  if (!formula || (operator !== 'notContainsText' && !text.includes('"'))) return rule;
  const [cell = 'A1'] = firstRange.split(':');
  return {...rule, operator: 'customFormula', values: [`=${formula(cell, quoted(text))}`]};
}

/** Excel takes the file for damaged where a list is longer, and a comma ends a choice. */
const longestList = 255;

/** The rule in the format's own words; null where it has none. */
export function choicesForXlsx({type, values}: {type: string; values: readonly string[]}) {
  // Any day from the first that the format counts.
  if (type === 'dateIsValid') return {type: 'dateIsOnOrAfter', values: ['1']};
  if (type === 'isBoolean') return {type: 'isValueInList', values: ['TRUE', 'FALSE']};
  if (type === 'isValueInRange') return values[0] === '#REF!' ? null : {type, values};
  if (type !== 'isValueInList') return {type, values};
  const isTold = values.join(',').length <= longestList && !values.some((value) => /[,"]/.test(value));
  return isTold ? {type, values} : null;
}

/** Names become what they stand for: other programs would have to be told them, and show `#NAME?` until then. */
export function withoutNames(formula: string, addressOf: ReadonlyMap<string, string>): string {
  // Texts and the names of sheets stand in quotes and stay.
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) =>
      i % 2
        ? part
        : part.replace(
            /(?<![\w.!$])[A-Za-z_][\w.]*(?![\w.(!])/g,
            (word) => addressOf.get(word.toLowerCase()) ?? word,
          ),
    )
    .join('');
}

/** The workbook's names and where they point, whoever asks from. */
export const namesIn = (getters: Getters): readonly {name: string; address: string}[] =>
  getters.getNamedRanges().map(({name, range}) => ({
    name,
    address: getters.getRangeString(range, '').replace(/([A-Z]+)(\d+)(?=$|:)/g, '$$$1$$$2'),
  }));

const textFormat = '@';

/** The id of the format for text, among those of the file. */
function idOfTextFormat(formats: Record<number, string>): number {
  const known = Object.entries(formats).find(([, format]) => format === textFormat);
  if (known) return Number(known[0]);
  const id = Math.max(0, ...Object.keys(formats).map(Number)) + 1;
  formats[id] = textFormat;
  return id;
}

class XlsxExportPlugin extends UIPlugin {
  /** The engine writes a text that looks like a number as one, `19.9%` even as a number that no program can read. */
  private keepText(
    sheet: ExportedSheet,
    cell: string,
    content: string,
    formats: Record<number, string>,
  ): void {
    const looksOther =
      /^(true|false)$/i.test(content.trim()) || helpers.isNumber(content, this.getters.getLocale());
    if (!looksOther) return;
    const {type} = this.getters.getEvaluatedCell({sheetId: sheet.id, ...helpers.toCartesian(cell)});
    if (type === 'text') sheet.formats[cell] = idOfTextFormat(formats);
  }

  override exportForExcel(data: unknown): void {
    const {formats} = data as ExportedData;
    const names = new Map(namesIn(this.getters).map(({name, address}) => [name.toLowerCase(), address]));
    for (const sheet of (data as ExportedData).sheets) {
      for (let row = 0; row < sheet.rowNumber; row++) {
        const size = this.getters.getRowSize(sheet.id, row);
        sheet.rows[row] = {...sheet.rows[row], size};
      }
      for (const [cell, content] of Object.entries(sheet.cells)) {
        if (content?.startsWith('=')) sheet.cells[cell] = withoutNames(content, names);
        else if (content) this.keepText(sheet, cell, content, formats);
      }
      sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({
        ...format,
        rule: ruleForXlsx(format.rule, format.ranges[0] ?? 'A1'),
      }));
      sheet.dataValidationRules = sheet.dataValidationRules.flatMap((rule) => {
        const criterion = choicesForXlsx(rule.criterion);
        // Where the engine says what it leaves out.
        if (!criterion) console.warn(`Data validation ${rule.criterion.type} is not supported in xlsx.`);
        return criterion ? [{...rule, criterion}] : [];
      });
    }
  }
}

registries.featurePluginRegistry.add('workbench_xlsx_export', XlsxExportPlugin);
