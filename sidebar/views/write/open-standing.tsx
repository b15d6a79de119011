import {useState} from 'preact/hooks';
import {parentId} from '../../../src/okr/okr-tree';
import type {DraftObjective, StandingOkr} from '../../../src/okr/writing/document/draft';
import {ProblemNotice} from '../../parts/notice';
import {call, type Problem, problemIn} from '../../server';

interface Props {
  readonly okrs: readonly StandingOkr[];
  readonly onOpen: (objective: DraftObjective) => void;
}

const LONGEST = 60;
const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text);

/** An objective that stands on OKRs is brought into the view with its key results, edited, and saved where it stands. */
export function OpenStanding({okrs, onOpen}: Props) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [opening, setOpening] = useState(false);
  const objectives = okrs.filter(({id}) => parentId(id) === null);
  if (objectives.length === 0) return null;
  const open = async (id: string) => {
    setProblem(null);
    setOpening(true);
    try {
      onOpen(await call('openObjective', {id}));
    } catch (error) {
      setProblem(problemIn(error));
    }
    setOpening(false);
  };
  return (
    <div class="open-standing">
      <select
        aria-label="Edit an objective that stands on OKRs"
        value=""
        disabled={opening}
        onChange={(event) => void open(event.currentTarget.value)}
      >
        <option value="">{opening ? 'Opening …' : 'Edit one that stands on OKRs …'}</option>
        {objectives.map(({id, text}) => (
          <option key={id} value={id}>
            {id} {shortened(text)}
          </option>
        ))}
      </select>
      {problem && <ProblemNotice problem={problem} />}
    </div>
  );
}
