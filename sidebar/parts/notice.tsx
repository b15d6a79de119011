import type {ComponentChildren} from 'preact';
import type {Problem} from '../server';

/** A condition with what to do about it, said once to screen readers when it appears. */
export function ProblemNotice({
  problem,
  onRetry,
}: {
  readonly problem: Problem;
  readonly onRetry?: () => void;
}) {
  return (
    <div class="notice bad" role="alert">
      <p>{problem.message}</p>
      {problem.hint && <p class="hint">{problem.hint}</p>}
      {onRetry && (
        <button type="button" class="link" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}

/** Something worth knowing that stops nobody. */
export function CalmNotice({children}: {readonly children: ComponentChildren}) {
  return <div class="notice calm">{children}</div>;
}
