import {Badge} from '../../parts/badge';
import type {Remarks} from './draft-entries';

interface Props {
  readonly remarks: Remarks | undefined;
  /** How much of the advice: all of it, or one piece that no line above has given. */
  readonly advice: readonly string[];
}

/** Every piece of advice for a line, each once. */
export function allAdvice(remarks: Remarks | undefined): string[] {
  return [...new Set((remarks?.findings ?? []).map(({advice}) => advice))].filter(Boolean);
}

/** What the writing checks say about a line: what would go wrong in red, what could be better as badges with advice. */
export function RemarkLines({remarks, advice}: Props) {
  if (!remarks) return null;
  const {findings, blocking, ambition} = remarks;
  if (findings.length + blocking.length === 0 && ambition === null) return null;
  return (
    <div class="remarks">
      {blocking.map((condition) => (
        <p class="error" key={condition}>
          {condition}
        </p>
      ))}
      {findings.length > 0 && (
        <p class="badges">
          {findings.map(({finding}) => (
            <Badge tone="watch" key={finding}>
              {finding}
            </Badge>
          ))}
        </p>
      )}
      {advice.map((line) => (
        <p class="hint" key={line}>
          {line}
        </p>
      ))}
      {ambition !== null && <p class="hint">{ambitionWords(ambition)}</p>}
    </div>
  );
}

/** How far the target lies from what the KPI does anyway. */
export function ambitionWords(ambition: number): string {
  const distance = Math.abs(ambition).toFixed(1);
  if (distance === '0.0') return 'The target is what the KPI does anyway.';
  return ambition > 0
    ? `The target lies ${distance} σ beyond the KPI’s baseline.`
    : `The target lies ${distance} σ on the wrong side of the KPI’s baseline.`;
}
