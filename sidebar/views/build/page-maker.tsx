import {Badge} from '../../parts/badge';
import {PlaceLink} from '../../parts/place-link';

/** What there can be a page of, and the tab of the one that is there. */
export interface PageSubject {
  readonly name: string;
  /** What the list shows in place of the bare name. */
  readonly shown?: string;
  readonly page: string | null;
}

interface Props {
  /** `KPI`, `team`: what is chosen. */
  readonly what: string;
  /** `page`, `Dashboard`: what is made of it. */
  readonly makes: string;
  readonly subjects: readonly PageSubject[];
  readonly picked: string;
  readonly onPick: (name: string) => void;
  readonly busy: boolean;
  readonly onMake: (name: string, verb: string) => void;
  /** Stands under the list. */
  readonly hint?: string | undefined;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Chooses one of many, and makes its page or repairs the one that is there. */
export function PageMaker({what, makes, subjects, picked, onPick, busy, onMake, hint}: Props) {
  const chosen = subjects.find(({name}) => name === picked) ?? null;
  return (
    <>
      <label class="field">
        <span>{capital(what)}</span>
        <select
          value={chosen?.name ?? ''}
          disabled={busy}
          onChange={(event) => onPick(event.currentTarget.value)}
        >
          <option value="">Choose a {what}</option>
          {subjects.map(({name, shown}) => (
            <option key={name} value={name}>
              {shown ?? name}
            </option>
          ))}
        </select>
      </label>
      {hint && <p class="hint">{hint}</p>}
      {chosen?.page && (
        <p class="row">
          <span class="grow">
            <PlaceLink place={{sheet: chosen.page, cell: 'A1', label: chosen.page}} />
          </span>
          <Badge tone="good">In this workbook</Badge>
        </p>
      )}
      <button
        type="button"
        class="plain"
        disabled={busy || chosen === null}
        onClick={() => chosen && onMake(chosen.name, chosen.page ? 'Repairing' : 'Making')}
      >
        {chosen?.page ? `Repair ${makes}` : `Make ${makes}`}
      </button>
    </>
  );
}
