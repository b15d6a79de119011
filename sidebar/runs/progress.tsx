import type {Running} from './run-state';

/** The bar names the sheet that is being made; *Cancel* stops before the next one. */
export function Progress({state, onCancel}: {readonly state: Running; readonly onCancel: () => void}) {
  const total = state.steps.length;
  const title = state.steps[state.done] ?? '';
  // The call under way counts half, so that the bar of a single call is seen to move.
  const share = Math.round(((state.done + 0.5) / total) * 100);
  return (
    <div class="progress" role="status">
      <p>
        {title}
        {total > 1 && (
          <span class="hint">
            {' '}
            ({state.done + 1} of {total})
          </span>
        )}
      </p>
      <div
        class="bar"
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={state.done}
        aria-label={title}
      >
        <div class="bar-done" style={{width: `${share}%`}} />
      </div>
      <p class="row">
        <span class="hint grow">
          {state.cancelling ? 'Stops after this sheet.' : state.slow ? 'Still working …' : ''}
        </span>
        {total > 1 && (
          <button type="button" class="link" onClick={onCancel} disabled={state.cancelling}>
            Cancel
          </button>
        )}
      </p>
    </div>
  );
}
