import type {Finding} from '../../../src/okr/writing/checks/findings';
import {Badge} from '../../parts/badge';
import type {Remarks} from './draft-entries';
import {isShared, type SharedAdvice} from './shared-advice';

interface Props {
  readonly remarks: Remarks | undefined;
  /** Given above all lines already: of these the line shows the badge alone. */
  readonly shared?: SharedAdvice;
}

/** What the writing checks say about a line: what would go wrong in red, what could be better as badges with advice. */
export function RemarkLines({remarks, shared = []}: Props) {
  if (!remarks) return null;
  const {findings, blocking, ambition} = remarks;
  if (findings.length + blocking.length === 0 && ambition === null) return null;
  const known = findings.filter((finding) => isShared(shared, finding));
  const own = findings.filter((finding) => !isShared(shared, finding));
  return (
    <div class="remarks">
      {blocking.map((condition) => (
        <p class="error" key={condition}>
          {sentence(condition)}
        </p>
      ))}
      {known.length > 0 && (
        <p class="badges">
          {known.map(({finding}) => (
            <Badge tone="watch" key={finding}>
              {finding}
            </Badge>
          ))}
        </p>
      )}
      {own.map((finding) => (
        <Advice key={finding.finding} finding={finding} />
      ))}
      {ambition !== null && <p class="hint">{ambitionWords(ambition)}</p>}
    </div>
  );
}

/** What several lines could do better, said once above them. */
export function SharedRemarks({shared}: {readonly shared: SharedAdvice}) {
  if (shared.length === 0) return null;
  return (
    <section class="remarks" aria-label="What the badges mean">
      {shared.map((finding) => (
        <Advice key={`${finding.finding} ${finding.advice}`} finding={finding} />
      ))}
    </section>
  );
}

/** A badge and what to do about it, so that nobody has to guess which advice belongs to which badge. */
function Advice({finding: {finding, advice}}: {readonly finding: Finding}) {
  return (
    <p class="hint">
      <Badge tone="watch">{finding}</Badge> {advice}
    </p>
  );
}

/** The checks give conditions; on a line of their own they are sentences. */
export function sentence(condition: string): string {
  const begun = condition.charAt(0).toUpperCase() + condition.slice(1);
  return /[.!?…]$/.test(begun) ? begun : `${begun}.`;
}

/** How far the target lies from what the KPI does anyway. */
export function ambitionWords(ambition: number): string {
  const distance = Math.abs(ambition).toFixed(1);
  if (distance === '0.0') return 'The target is what the KPI does anyway.';
  return ambition > 0
    ? `The target lies ${distance} σ beyond the KPI’s baseline.`
    : `The target lies ${distance} σ on the wrong side of the KPI’s baseline.`;
}
