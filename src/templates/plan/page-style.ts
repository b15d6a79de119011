/** How the KPI one-pager looks. */
import {colours, coloursOf, formats, meanings, type StatusWord, sizes, vocabularies} from '../look';
import type {Area, ColourRule, StyleRun} from '../sheet-plan';
import {across, columns} from './page-layout';

export function pageStyles(): StyleRun[] {
  const headings = (
    [
      'guardrailHeading',
      'keyResultHeading',
      'qualityHeading',
      'sourceHeading',
      'factsHeading',
      'historyHeading',
    ] as const
  ).map((part) => across(part));
  const labels = (['figureLabels', 'qualityLabels', 'owner', 'outlook', 'figureNotes'] as const).map((part) =>
    across(part),
  );
  const wrapped = [
    across('definition'),
    across('guardrails', 1, 2),
    across('keyResults', 1, 1),
    across('query', 2, 4),
    across('caveats', 2, 4),
  ];
  return [
    {
      areas: [across('name')],
      style: {size: sizes.figure, bold: true, colour: colours.text, vertical: 'middle'},
    },
    {areas: [across('name', columns, 1)], style: {size: sizes.text, align: 'center'}},
    {areas: wrapped, style: {wrap: true, vertical: 'top', colour: colours.text}},
    {areas: labels, style: {colour: colours.quiet, align: 'left'}},
    {areas: [across('figures')], style: {size: sizes.figure, bold: true, align: 'left', vertical: 'middle'}},
    {areas: headings, style: {bold: true, fill: colours.header, colour: colours.text, align: 'left'}},
    {areas: [across('quality')], style: {align: 'left'}},
    {areas: [across('guardrailHeading', 4, 1), across('keyResultHeading', 4, 1)], style: {align: 'center'}},
    {
      areas: [across('guardrails', 4, 1), across('keyResults', 4, 1)],
      style: {align: 'center', vertical: 'top'},
    },
    {
      areas: [across('query', 1, 1), across('caveats', 1, 1)],
      style: {colour: colours.quiet, vertical: 'top'},
    },
    {areas: [across('keyResults', 2, 2), across('keyResults', 5, 1)], style: {vertical: 'top'}},
    {
      areas: [across('keyResults', 3, 1), across('keyResults', 5, 1)],
      style: {numberFormat: formats.percent, align: 'left'},
    },
    {
      areas: [
        across('guardrails', 3, 1),
        across('facts', 2, 1),
        across('chartCount', 2, 1),
        across('chartFrom', 2, 1),
      ],
      style: {align: 'left'},
    },
    {
      areas: [across('figureNotes', 1, 1), across('history', 1, 1), across('chartFrom', 2, 1)],
      style: {numberFormat: formats.date},
    },
    // The chart's axis takes this format; the percent of the figures behind would make 18 into 1800%.
    {areas: [across('history', 2, 4)], style: {numberFormat: formats.decimal}},
    {
      areas: [
        across('facts'),
        across('chartCount'),
        across('chartFrom'),
        across('forecast'),
        across('history'),
      ],
      style: {colour: colours.quiet},
    },
  ];
}

/** The same words in the same colours as on the sheets that they come from. */
export function pageRules(): ColourRule[] {
  const signal = [across('name', columns, 1), across('figureNotes', 3, 1)];
  const areasByWord = new Map<StatusWord, Area[]>();
  const add = (words: readonly StatusWord[], areas: readonly Area[]): void => {
    for (const word of words) areasByWord.set(word, [...(areasByWord.get(word) ?? []), ...areas]);
  };
  add(vocabularies.signal, signal);
  add(vocabularies.guardrail, [across('guardrails', 4, 1)]);
  add(vocabularies.okr, [across('keyResults', 4, 1)]);
  add(vocabularies.trust, [across('quality', 4, 1)]);
  return [
    ...[...areasByWord].map(([word, areas]): ColourRule => {
      const {fill, text} = coloursOf(word);
      return {kind: 'word', areas, word, fill, colour: text};
    }),
    {
      kind: 'begins',
      areas: [...signal, across('guardrails', 4, 1), across('keyResults', 3, 3), across('quality', 4, 1)],
      text: '⚠',
      fill: meanings.bad.fill,
      colour: meanings.bad.text,
    },
  ];
}
