import {useState} from 'preact/hooks';
import type {UnreadEntry} from './draft-entries';
import {ROLES, type Role} from './take-unread';

interface Props {
  readonly lines: readonly UnreadEntry[];
  readonly onTake: (line: UnreadEntry, role: Role) => void;
}

const SHOWN = 30;

/** Lines that nothing was made of are named here, so that nothing is lost unseen; each can be made something. */
export function Unread({lines, onTake}: Props) {
  const [all, setAll] = useState(false);
  if (lines.length === 0) return null;
  const shown = all ? lines : lines.slice(0, SHOWN);
  return (
    <section class="unread-lines" id="not-read" aria-label="Not read">
      <h3>{lines.length === 1 ? 'Not read, 1 line:' : `Not read, ${lines.length} lines:`}</h3>
      <ul class="unread">
        {shown.map((line) => (
          <li key={line.id}>
            <bdi>{line.text}</bdi>
            <select
              aria-label={`Use “${line.text.slice(0, 60)}” as`}
              value=""
              onChange={(event) => onTake(line, event.currentTarget.value as Role)}
            >
              <option value="">Left out</option>
              {ROLES.map(({role, title}) => (
                <option key={role} value={role}>
                  {title}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          Show all {lines.length}
        </button>
      )}
    </section>
  );
}
