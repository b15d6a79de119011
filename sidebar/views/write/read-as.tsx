import type {Decision} from '../../../src/okr/writing/reading/decide';

/** How a level of a document is called where people see it. */
export function levelWords(rank: number, among: readonly number[]): string {
  if (rank <= 6) return among.filter((one) => one <= 6).length > 1 ? `headings of level ${rank}` : 'headings';
  if (rank === 7) return 'bold lines';
  if (rank === 8) return 'lines above lists';
  if (rank === 9) return 'lines';
  const [depth, kind] = [Math.floor((rank - 10) / 2), (rank - 10) % 2 === 1 ? 'bullets' : 'numbers'];
  if (depth === 0) return kind;
  return depth === 1 ? `indented ${kind}` : `${kind} of level ${depth + 1}`;
}

interface Props {
  readonly decision: Decision | null;
  readonly chosen: number | null;
  readonly onChoose: (rank: number | null) => void;
}

const MOST_OFFERED = 3;

/** Says how the document was read, and offers its other levels for the objectives. */
export function ReadAs({decision, chosen, onChoose}: Props) {
  // Where the text calls its objectives so, there is nothing to decide.
  if (!decision || (decision.by !== 'levels' && chosen === null)) return null;
  const {objective, keyResult, levels} = decision;
  const among = keyResult === null ? levels : [...levels, keyResult];
  const others = levels.filter((rank) => rank !== objective).slice(0, MOST_OFFERED);
  const said =
    objective === null
      ? 'Nothing was read as an objective.'
      : `Read ${levelWords(objective, among)} as objectives${keyResult === null ? '' : `, ${levelWords(keyResult, among)} as key results`}.`;
  return (
    <p class="hint read-as" role="status">
      {said}{' '}
      {others.map((rank) => (
        <button type="button" class="link" key={rank} onClick={() => onChoose(rank)}>
          Rather {levelWords(rank, among)}
        </button>
      ))}
      {chosen !== null && (
        <button type="button" class="link" onClick={() => onChoose(null)}>
          Let the text decide
        </button>
      )}
    </p>
  );
}
