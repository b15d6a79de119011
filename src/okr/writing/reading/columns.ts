/** What the columns of a table hold, told by their titles: in seven languages, and as other tools call them in exports. */
import {keyOf} from '../../known';

export type Column =
  | 'objective'
  | 'keyResult'
  | 'either'
  | 'id'
  | 'parent'
  | 'level'
  | 'text'
  | 'owner'
  | 'baseline'
  | 'start'
  | 'current'
  | 'target'
  | 'unit'
  | 'due'
  | 'kpi'
  | 'type'
  | 'segment'
  | 'guardrails'
  | 'initiatives'
  | 'none';

const HEADERS: readonly (readonly [column: Column, titles: string])[] = [
  [
    'either',
    'objectives? ?(?:\\/|or|and|&|oder|ou|o|e|of) ?(?:key[ -]?results?|krs?)|okrs?|okr (?:title|name)|goal ?\\/ ?key result|item|title ?\\/ ?key result',
  ],
  [
    'objective',
    '(?:company |team |strategic )?(?:objectives?|obj|o|goals?)(?: (?:title|name|statement|description))?|objective ?\\/ ?opportunity|ziele?|objectifs?|objetivos?|obiettiv[oi]|doel(?:en|stelling(?:en)?)?|目标|目標',
  ],
  [
    'keyResult',
    '(?:key[ -]?results?|krs?|measurable results?|measures of success)(?: (?:title|name|statement|description))?|(?:kr|key[ -]?result) ?#?\\d?|results?|measures?|schl(?:ü|ue)sselergebnis(?:se)?|kernergebnis(?:se)?|r[ée]sultats?[ -]cl[ée]s?|resultados?[ -](?:clave|chave)|risultat[oi][ -]chiave|(?:kern|sleutel)resulta(?:at|ten)|关键结果|關鍵結果|关键成果|主要な結果|主な結果',
  ],
  [
    'parent',
    'parent(?: (?:id|objective|goal|okr|title|name|item))?|belongs to|parent objective ?(?:id|title)|parent ?\\/ ?objective|up-?level',
  ],
  ['id', '#|no\\.?|nr\\.?|ids?|number|key|ref|okr id|goal id|objective id|item id'],
  [
    'level',
    "(?:object|item|okr|row|goal|entity|work item|record)[ -]type|level|kind|section|objective or key result|typ|okr-typ|ebene|type d[’' ]objet|tipo de objeto",
  ],
  [
    'type',
    'type|direction|metric direction|kr type|key result type|goal direction|measure type|increase ?\\/ ?decrease',
  ],
  [
    'unit',
    'units?|uom|unit of measure|metric (?:unit|type)|value type|measurement unit|measure unit|format|einheit(?:en)?|unit[ée]s?|unidad(?:es)?|unidades?|unit[àa]|eenheid|単位|单位',
  ],
  [
    'owner',
    '(?:(?:kr|key result|objective|goal|okr) )?(?:owners?|dri|lead|responsible(?: person| party)?|accountable|assignees?|assigned to|who|champion)(?: (?:name|e-?mail|email))?|verantwortlich(?:er?|keit)?|zust[äa]ndig|eigent[üu]mer(?:in)?|inhaber|responsables?|propri[ée]taire|pilote|propietari[oa]|respons[áa]ve(?:l|is)|propriet[áa]ri[oa]|responsabil[ei]|verantwoordelijken?|eigenaar|负责人|責任者|担当',
  ],
  [
    'baseline',
    '(?:current |starting )?baseline(?: value)?|base(?: value| line)?|ausgangswert|basiswert|valeur de r[ée]f[ée]rence|l[íi]nea base|valor base|linha de base|valore base|basiswaarde|nulmeting|基线|基準値',
  ],
  [
    'start',
    'start|start(?:ing)? (?:value|point|metric)|metric start|from|initial(?: value)?|as[- ]is|begin(?:ning)?(?: value)?|startwert|anfangswert|ist|von|valeur (?:initiale|de d[ée]part)|d[ée]part|de|valor inicial|inicio|in[íi]cio|inicial|desde|valore iniziale|partenza|iniziale|startwaarde|起始值|初始值|開始値',
  ],
  [
    'current',
    'where we are(?: now)?|(?:metric )?current(?: (?:value|state|level|metric|result|progress value))?|now|today|actual(?: value)?|latest(?: value)?|aktuell(?:er wert)?|actuel(?:le)?|valeur actuelle|valor actual|valor atual|atual|attuale|valore attuale|huidig(?:e waarde)?|当前值|現在値',
  ],
  [
    'target',
    'where we want to be|(?:target|goal|end|final|desired)(?: (?:value|metric|level|state|number))?|metric target|to|to[- ]be|goal target|zielwert|soll|bis|cible|valeur cible|valeur finale|meta|valor (?:objetivo|final|meta|alvo)|alvo|target (?:q[1-4]|h[12])|valore (?:obiettivo|target|finale)|traguardo|doelwaarde|streefwaarde|目标值|目標値',
  ],
  [
    'due',
    'due|due (?:date|on|by)|deadline|by|by when|end date|ends?(?: on| at)?|target date|finish(?: date)?|completion date|when|quarter|cycle|period|time ?(?:line|frame|period)|f[äa]llig(?:keit|keitsdatum)?(?: am)?|frist|termin|bis wann|[ée]ch[ée]ance|date (?:limite|de fin)|fecha (?:l[íi]mite|de fin)|vencimiento|plazo|prazo|data[ -](?:limite|final|de t[ée]rmino)|vencimento|scadenza|data di scadenza|vervaldatum|einddatum|截止日期|期限',
  ],
  [
    'kpi',
    'kpis?|kpi it moves|metrics?|metric name|measure name|linked kpi|metrik|kennzahl|kenngr[öo](?:ß|ss)e|indicateur|indicador|indicatore|m[ée]trique|m[ée]trica|metriek|指标|指標',
  ],
  ['segment', 'segments?|market|audience'],
  [
    'guardrails',
    'guard[ -]?rails?|counter[ -]?metrics?|leitplanken?|garde[ -]fous?|salvaguardas?|randvoorwaarden?',
  ],
  [
    'initiatives',
    'initiatives?|projects?|actions?|how|activities|tasks?|deliverables?|initiativen|ma(?:ß|ss)nahmen?|iniciativas?|acciones|a[çc][õo]es|iniziativ[ae]|azioni|initiatieven|acties',
  ],
  [
    'text',
    'titles?|names?|descriptions?|text|what|summary|statement|goal name|titel|bezeichnung|beschreibung|titre|nom|intitul[ée]|t[íi]tulo|nombre|nome|titolo|descrizione|naam|omschrijving|标题|名称|名前',
  ],
];

const PATTERNS = HEADERS.map(([column, titles]) => ({column, pattern: new RegExp(`^(?:${titles})$`, 'iu')}));

/** The column that a title names; what stands in brackets behind it says how, not what. */
export function columnOf(title: string): Column {
  const bare = keyOf(title)
    .replace(/[_*:]+|\p{Extended_Pictographic}|\ufe0f/gu, ' ')
    .replace(/ *[([][^)\]]*[)\]] *$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const whole = columnNamed(bare);
  if (whole !== 'none' || !bare.includes('/')) return whole;
  // “Outcome/Objective”: one of two words for it will do.
  const known = new Set(bare.split(/ ?\/ ?/).map(columnNamed));
  known.delete('none');
  return known.size === 1 ? [...known][0]! : 'none';
}

const columnNamed = (title: string): Column =>
  PATTERNS.find(({pattern}) => pattern.test(title))?.column ?? 'none';

/** `Q2 target`, `2025 actual`: a figure of one period. */
const PERIOD = /^(?:q[1-4]|h[12]|fy ?\d{2,4}|20\d{2}|end of (?:q[1-4]|20\d{2}))(?: ?20\d{2})? +/i;

/** A title with a period counts when no other column claims the same: of four quarters' targets none is *the* target. */
function columnsOf(cells: readonly string[]): Column[] {
  const plain = cells.map(columnOf);
  const dated = cells.map((cell) =>
    PERIOD.test(cell.trim()) ? columnOf(cell.trim().replace(PERIOD, '')) : 'none',
  );
  return plain.map((column, at) => {
    const of = dated[at]!;
    if (column !== 'none' || of === 'none') return column;
    const claims = [...plain, ...dated].filter((one) => one === of).length;
    return claims === 1 ? of : 'none';
  });
}

/** In these languages the word for objective is the word for target; beside the name of a key result it is the figure. */
const AMBIGUOUS = /^(?:ziele?|objectifs?|objetivos?|obiettiv[oi]|doel(?:en)?|goals?)$/i;

/**
 * The columns that a row of titles names, or null when it is none of OKRs.
 * @param isBelowKeyResults whether the table stands under “Key results”: then a measure and its target will do
 */
export function headerOf(cells: readonly string[], isBelowKeyResults: boolean): Column[] | null {
  const columns = columnsOf(cells);
  const has = (column: Column) => columns.includes(column);
  const isFigure = (column: Column) => column === 'start' || column === 'baseline' || column === 'current';
  // “Key Result, Einheit, Start, Ziel”: what stands behind the start is where it goes.
  if (!has('target')) {
    for (const [at, column] of columns.entries()) {
      const isAfterStart = columns.slice(0, at).some(isFigure) || columns.slice(0, at).includes('keyResult');
      if (column === 'objective' && isAfterStart && AMBIGUOUS.test(cells[at]!.trim())) columns[at] = 'target';
    }
  }
  const known = columns.filter((column) => column !== 'none' && column !== 'id').length;
  // “KR1” alone is the label of a row; beside an objective, “KR 1, KR 2” are columns.
  // “Goal name” beside “Goal type” names whatever the row is.
  if (has('level') && !has('text') && !has('keyResult') && has('objective'))
    columns[columns.indexOf('objective')] = 'text';
  const hasText = has('text') || has('either');
  const isNumbered = cells.every((cell, at) => columns[at] !== 'keyResult' || /\d$/.test(cell.trim()));
  const hasResult =
    (has('keyResult') && (!isNumbered || has('objective'))) ||
    has('either') ||
    (has('text') && (has('type') || has('level') || has('parent'))) ||
    (has('objective') && has('kpi') && has('target')) ||
    (hasText && has('target') && (has('start') || has('baseline') || has('current'))) ||
    (isBelowKeyResults && has('target') && (has('kpi') || hasText));
  return hasResult && known >= 2 ? columns : null;
}

/** A row that names columns, whether or not they are those of OKRs: it begins a table of its own. */
export function isHeaderLike(cells: readonly string[], columns: readonly Column[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length < 2 || filled.some((cell) => cell.length > 40 || /\d/.test(cell))) return false;
  // In a column that says what a row is, “Objective” is no title.
  const named = cells.flatMap((cell, at) =>
    cell.trim() === '' || columns[at] === 'level' || columns[at] === 'type' ? [] : [columnOf(cell)],
  );
  return (
    named.some((column) => column === 'keyResult' || column === 'objective' || column === 'either') ||
    (filled.length >= 3 && filled.every((cell) => columnOf(cell) !== 'none'))
  );
}
