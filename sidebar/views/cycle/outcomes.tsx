import type {Args, Reply} from '../../../src/rpc/contract';
import {Badge, type Tone} from '../../parts/badge';
import {scoreOf} from './score-of';

export type Choice = Args<'closeCycle'>['choices'][number]['choice'];
type Objectives = Reply<'closePreview'>['objectives'];

const TONES: Readonly<Record<string, Tone>> = {
  Worked: 'good',
  'Missed, but moved': 'watch',
  'Did not work': 'bad',
};

const CHOICES: readonly (readonly [choice: Choice, says: string])[] = [
  ['Drop', 'Drop: it ends here'],
  ['Keep', 'Keep: go on with its target'],
  ['Change', 'Change: go on with a new target'],
];

interface Props {
  readonly objectives: Objectives;
  readonly choices: Readonly<Record<string, Choice>>;
  readonly onChoose: (id: string, choice: Choice) => void;
}

/** What every objective came to, and whether it goes on. */
export function Outcomes({objectives, choices, onChoose}: Props) {
  return (
    <section>
      <h2>What it came to</h2>
      <p class="hint">
        What goes on enters the next cycle as a draft: a new id, a start at today’s level, no target that is
        reached already.
      </p>
      <ul class="outcomes">
        {objectives.map(({id, text, score, results}) => (
          <li key={id}>
            <p class="row">
              <b class="grow">
                {id} <bdi>{text}</bdi>
              </b>
              {score !== null && <span>{scoreOf(score)}</span>}
            </p>
            <ul>
              {results.map((one) => (
                <li key={one.id}>
                  <p class="row">
                    <span class="grow">
                      {one.id} <bdi>{one.text}</bdi>
                    </span>
                    {one.score !== null && <span>{scoreOf(one.score)}</span>}
                  </p>
                  <Badge tone={TONES[one.verdict] ?? 'unknown'}>{one.verdict}</Badge>
                </li>
              ))}
            </ul>
            <select
              aria-label={`What becomes of ${id}`}
              value={choices[id] ?? 'Drop'}
              onChange={(event) => onChoose(id, event.currentTarget.value as Choice)}
            >
              {CHOICES.map(([choice, says]) => (
                <option key={choice} value={choice}>
                  {says}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </section>
  );
}
