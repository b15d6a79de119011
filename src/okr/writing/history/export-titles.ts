/** What the titles of an export's columns and rows call, in the languages that people use. */
const words = (list: string): RegExp => new RegExp(`^(?:${list})$`, 'i');

export const isDateTitle = (title: string): boolean =>
  words(
    '(?:.+ )?(?:date|day|week|month|period|quarter|datum|tag|woche|kw|monat|periode|fecha|semana|mes|jour|semaine|mois|data|time|timestamp|reporting date)(?: (?:ending|end|start|of .+|from|to|\\(.+\\)))?|week .+',
  ).test(title.trim());
/** Where a period has two days, its last one is the one that the value stands for. */
export const isEndTitle = (title: string): boolean =>
  /\b(?:end|ending|ended|to|until|through|bis|ende|fin)\b/i.test(title);
export const isKpiTitle = (title: string): boolean =>
  words(
    'kpis?|kpi names?|metrics?|metric names?|measures?|measure names?|indicators?|kennzahl(?:en)?|metrik|messgröße|indicador|indicateur|métrica|métrique|name',
  ).test(title.trim());
export const isValueTitle = (title: string): boolean =>
  words(
    'values?|measure values?|metric values?|actuals?|results?|figures?|numbers?|wert|ist|istwert|valor|valeur|amount',
  ).test(title.trim());
export const isUnitTitle = (title: string): boolean =>
  words('units?|einheit|unidad|unité|uom|unit of measure').test(title.trim());
/** A sum or a mean of what stands beside it is no measurement of its own. */
export const isTotal = (title: string): boolean =>
  words(
    '(?:grand |sub-?|sum |row |column )?totals?:?|sum|summe|gesamt(?:summe|ergebnis)?|gesamt|total general|average|avg\\.?|mean|median|durchschnitt|mittelwert|ytd|min|max|count',
  ).test(title.trim());
/** Not what was measured: a plan, or what was computed from the values. */
export const isBeside = (title: string): boolean =>
  words(
    '.*\\b(?:targets?|plan(?:ned)?|budget|goal|forecast|soll|ziel|previous|prior|last (?:week|month|year|period)|baseline|trend|status|rank)|(?:%|Δ|delta|change|growth|diff(?:erence)?|variance)(?: .*)?|% ?(?:change|of .+|Δ)|(?:vs|versus)\\.? .*|(?:wow|mom|qoq|yoy)(?: .*)?|.* (?:wow|mom|qoq|yoy)(?: ?%)?|.*(?:\\(target\\)|\\(plan\\))|.* % ?change|#|no\\.?|id|row',
  ).test(title.trim());
