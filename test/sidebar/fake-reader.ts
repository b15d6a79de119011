/** Reads OKRs just well enough to drive the Write view: one form of each line, no more. */
import type {Draft, DraftChecks, DraftKeyResult, DraftObjective, Finding} from '../../src/rpc/contract';

const ADVICE: Readonly<Record<string, string>> = {
  'No owner': 'Name one person who answers for it.',
  'No deadline': 'Say by when.',
  'No baseline': 'Say where it stands today: from X to Y.',
  'No number': 'Say how much: a start and a target.',
  'Output, not outcome': 'Say what changes for customers when this is done, not what gets done.',
};

const finding = (name: string): Finding => ({finding: name, advice: ADVICE[name] ?? ''});

function amountOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const value = Number(text.replace(/[,%]/g, ''));
  return text.endsWith('%') ? value / 100 : value;
}

function keyResultOf(text: string): DraftKeyResult {
  const move = /([\d.,]+%?)\s*(?:→|to)\s*([\d.,]+%?)\s*(ms|days|d\b)?/.exec(text);
  const limit = /([≥≤])\s*([\d.,]+%?)/.exec(text);
  const unit = move?.[3] ?? ((move?.[2] ?? limit?.[2] ?? '').endsWith('%') ? '%' : '');
  return {
    text,
    type: limit
      ? limit[1] === '≥'
        ? 'At least'
        : 'At most'
      : move
        ? /reduce/i.test(text)
          ? 'Reduce'
          : 'Increase'
        : '',
    metric:
      text
        .split(/[\d≥≤]/)[0]
        ?.replace(/^(Reduce|Increase)/, '')
        .trim() ?? '',
    start: amountOf(move?.[1]),
    target: amountOf(move?.[2] ?? limit?.[2]),
    unit,
    segment: /for (new \w+)/.exec(text)?.[1] ?? '',
    owner: '',
    due: /by (\d{4}-\d{2}-\d{2}|end of Q\d)/.exec(text)?.[1] ?? '',
    kpi: '',
    tolerance: '',
  };
}

export function readOkrs(text: string): {draft: Draft; unread: string[]} {
  const objectives: DraftObjective[] = [];
  const unread: string[] = [];
  for (const line of text
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [, label = '', rest = ''] =
      /^(?:- )?(Objective|KR\d*|Guardrails|Initiatives):\s*(.*)$/.exec(line) ?? [];
    const last = objectives[objectives.length - 1];
    if (label === 'Objective') {
      objectives.push({text: rest, owner: '', due: '', keyResults: [], guardrails: [], initiatives: []});
    } else if (!last || label === '') {
      unread.push(line);
    } else if (label.startsWith('KR')) {
      last.keyResults.push(keyResultOf(rest));
    } else if (label === 'Guardrails') {
      for (const one of rest.split(/,\s*/)) {
        const at = one.search(/[≤≥]/);
        const [name, rule] = at < 0 ? [one, ''] : [one.slice(0, at).trim(), one.slice(at)];
        last.guardrails.push({name, rule, kpi: ''});
      }
    } else {
      last.initiatives.push(...rest.split(/;\s*/));
    }
  }
  return {draft: {objectives}, unread};
}

function keyResultFindings(result: DraftKeyResult): string[] {
  const isLimit = result.type === 'At least' || result.type === 'At most';
  return [
    ...(/^(launch|ship)/i.test(result.text) ? ['Output, not outcome'] : []),
    ...(result.target === null ? ['No number'] : []),
    ...(result.start === null && result.target !== null && !isLimit ? ['No baseline'] : []),
    ...(result.due === '' ? ['No deadline'] : []),
    ...(result.owner === '' ? ['No owner'] : []),
  ];
}

export function checkOkrs(draft: Draft): DraftChecks {
  return {
    objectives: draft.objectives.map(({text, keyResults, guardrails}) => ({
      blocking: text.trim() === '' ? ['Say where you want to go: the objective has no words yet.'] : [],
      findings:
        keyResults.length > 4
          ? [
              {
                finding: `${keyResults.length} key results`,
                advice: 'Keep at most 4: an objective that wants everything moves nothing.',
              },
            ]
          : [],
      keyResults: keyResults.map((result) => ({
        findings: keyResultFindings(result).map(finding),
        blocking:
          result.start !== null && result.start === result.target ? ['Target must differ from start.'] : [],
        ambition: result.kpi === 'Win rate' && result.target !== null ? 2.5 : null,
      })),
      guardrails: guardrails.map(({rule}) => ({
        blocking: rule === '' ? ['The rule is missing. Write it like ≤ 12 mo.'] : [],
      })),
    })),
  };
}
