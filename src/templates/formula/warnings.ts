/** What EARLY_WARNINGS gets to see of the workbook: one call, from whichever of its sheets there are. */
import {hstack} from '../../functions/block';
import {
  WARNED_DECISIONS,
  WARNED_GUARDRAILS,
  WARNED_KPIS,
  WARNED_OKRS,
  WARNED_TREE,
} from '../../functions/early-warnings';
import {ownerOf} from '../sheets/okr-rows';
import type {OtherSheets, PageReferences, References} from '../template';
import {each} from './each';

const NONE = '""';

type Sheets = Pick<References<never>, 'names' | 'sheet'>;

/** How many initiatives of each row are done. */
function initiativesDone({okrs, initiatives}: OtherSheets): string {
  if (!okrs || !initiatives) return each(`IF(${okrs?.id ?? NONE}="";"";"")`);
  const {keyResult, status} = initiatives;
  return each(`IF(${okrs.id}="";"";COUNTIFS(${keyResult};${okrs.id};${status};"Done"))`);
}

function warnedOkrs({sheet}: Sheets): string {
  const {okrs} = sheet;
  if (!okrs) return NONE;
  const {id, wording, status, progress, chance, confidence, kpi, guardrails, trust, proven, lastCheckIn} =
    okrs;
  return hstack(WARNED_OKRS, {
    id,
    wording,
    status,
    progress,
    chance,
    confidence,
    KPI: kpi,
    guardrails,
    trust,
    proven,
    'last check-in': lastCheckIn,
    'initiatives done': initiativesDone(sheet),
    owner: each(ownerOf({of: okrs, sheet})),
  });
}

/** Which rows of a table are looked at, as a block of them. */
type Chosen = (block: string, table: 'kpis' | 'guardrails' | 'okrs') => string;

/**
 * @param rows how many rows there are for it; as many as it takes when nothing is said
 * @param chosen all rows when nothing is said
 */
export function earlyWarnings(sheets: Sheets, rows?: number, chosen: Chosen = (block) => block): string {
  const {kpis, guardrails, decisions} = sheets.sheet;
  const blocks = [
    kpis
      ? chosen(
          hstack(WARNED_KPIS, {
            name: kpis.name,
            signal: kpis.signal,
            since: kpis.since,
            latest: kpis.latestText,
            trust: kpis.trust,
            kind: kpis.kind,
            owner: kpis.owner,
          }),
          'kpis',
        )
      : NONE,
    guardrails
      ? chosen(
          hstack(WARNED_GUARDRAILS, {
            name: guardrails.name,
            status: guardrails.status,
            now: guardrails.currentText,
            rule: guardrails.rule,
            KPI: guardrails.kpi,
            protects: guardrails.scope,
            room: guardrails.room,
          }),
          'guardrails',
        )
      : NONE,
    sheets.sheet.okrs ? chosen(warnedOkrs(sheets), 'okrs') : NONE,
    kpis ? chosen(hstack(WARNED_TREE, {driver: kpis.name, parent: kpis.drives}), 'kpis') : NONE,
    // About anything: a key result without a decision has that of what stands above it.
    decisions
      ? hstack(WARNED_DECISIONS, {
          date: decisions.date,
          about: decisions.about,
          decision: decisions.decision,
          owner: decisions.owner,
          due: decisions.due,
          state: decisions.state,
        })
      : NONE,
  ];
  return `EARLY_WARNINGS(${[sheets.names.asOf, ...blocks, rows ?? NONE].join(';')})`;
}

/** Those about which was decided, and done what was decided: they have not gone. */
export function isDoneInVain({at, sheet}: Pick<PageReferences, 'at' | 'sheet'>): string {
  if (!sheet.decisions) return '0';
  const {decision, state} = sheet.decisions;
  const answer = at('warnings', 'answer');
  return `(${answer}<>"")*IFERROR(COUNTIFS(${decision};${answer};${state};"Done")>0;FALSE)`;
}
