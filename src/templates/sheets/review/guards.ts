/** Fourth list of Review: what must not break, and what happens when it does. */
import type {BlockColumn} from '../../blocks/block';
import {isFilled, isWord} from '../../formula/conditions';
import {lookedUp} from '../../formula/each';
import {limitBehindName} from '../../formula/limit-of';
import {blankBeside, clipped, type RankedRows, ranked, shownCell} from '../../formula/ranked';
import type {PageReferences} from '../../template';
import {across, fetched, guardsThem, isNobody, missingSheet, place, room, saysNothing, wordOr} from './terms';

const WORST_FIRST = ['Tripped', 'Watch', 'Unverified', 'No data', 'OK'] as const;

export function guards(references: PageReferences): RankedRows[] {
  const {guardrails, kpis} = references.sheet;
  if (!guardrails) return [];
  const {name, rule, status, currentText, room: sigmas, scope, response, kpi} = guardrails;
  const limit = limitBehindName(name, rule);
  return [
    {
      columns: [
        wordOr(status, 'Guardrails'),
        `IFERROR(${name}&" "&${limit};"⚠")`,
        shownCell(currentText),
        `IF(ISNUMBER(${sigmas});SUBSTITUTE(ROUND(${sigmas};1)&" σ";"-";"−");IF(${isFilled(name)};"–";""))`,
        shownCell(scope),
        shownCell(response),
        kpis ? shownCell(lookedUp(kpi, kpis.name, kpis.owner)) : blankBeside(name),
      ],
      where: `${isFilled(name)}*${guardsThem(references, scope)}`,
      rank: place(status, WORST_FIRST),
    },
  ];
}

/** How many guardrails of this meeting have this status. */
export function guardrailsThat(references: PageReferences, word: string): string {
  const {guardrails} = references.sheet;
  if (!guardrails) return '0';
  return `SUMPRODUCT(${isWord(guardrails.status, word)}*${guardsThem(references, guardrails.scope)})`;
}

/** The rows, behind the page. */
export function guardRows(references: PageReferences): BlockColumn[] {
  const {guardrails} = references.sheet;
  const none =
    guardrails &&
    `IF(COUNTA(${guardrails.name})=0;"No guardrails yet: type them on Guardrails.";` +
      `IF(${isNobody(references)};"No guardrail protects this team.";"No guardrail protects what this page is about."))`;
  const all = none
    ? ranked(guards(references), references.at('facts', 'guards'), {
        rows: room.guards,
        none: saysNothing(references, none),
        more: 'more on Guardrails',
      })
    : missingSheet('Guardrails');
  return [
    {key: 'status', title: 'Status', of: all},
    {title: 'Guardrail and limit'},
    {title: 'Now'},
    {title: 'Room'},
    {key: 'protects', title: 'Protects'},
    {key: 'response', title: 'When it trips'},
    {key: 'owner', title: 'Owner'},
  ];
}

/** Beside many ids a cell stays empty, so that they are shown in full. */
export const guardColumns = ({at}: PageReferences): BlockColumn[] => [
  {
    title: 'Status',
    words: 'guardrail',
    of: fetched(clipped(across(at('guardRows', 'status'), at('guardRows', 'protects')), 48)),
  },
  {title: 'Guardrail and limit'},
  {title: 'Now', align: 'right'},
  {title: 'Usual room', align: 'right'},
  {title: 'Protects', span: 2},
  {
    title: 'When it trips',
    isQuiet: true,
    of: fetched(clipped(across(at('guardRows', 'response'), at('guardRows', 'owner')), 46)),
  },
  {title: 'Owner'},
];
