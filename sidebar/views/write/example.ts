/** An objective to try the view with: every kind of line once, and two remarks to see. */
export const EXAMPLE = `Objective: Make the first week worth coming back for
- KR1: Trial to active teams 36% → 44% for new workspaces by 2026-06-30
- KR2: Reduce time to first report from 5 to 2 days
- KR3: Day-30 retention ≥ 45%
- Guardrails: support tickets ≤ baseline +10%, page load ≤ 2.5 s
- Initiatives: sample data on sign-up; a checklist of five steps; tips after the first import`;

/** Teaches the form inside the empty text area. */
export const PLACEHOLDER = `Objective: what should change
- KR1: Win rate 18% → 23%
- KR2: Reduce sales cycle from 54 to 42 days
- Guardrails: refund rate ≤ 1%
- Initiatives: new proposal; add-on bundles`;
