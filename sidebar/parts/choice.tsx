import {useId} from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: string;
  /** What is shown for the blank value; left out where one of the choices is always picked. */
  readonly blank?: string;
  readonly choices: readonly string[];
  readonly onPick: (value: string) => void;
}

/** A list to pick one word from. A value that is not on the list is shown, not swallowed. */
export function Choice({label, value, blank, choices, onPick}: Props) {
  const id = useId();
  const offered = value === '' || choices.includes(value) ? choices : [...choices, value];
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {blank !== undefined && <option value="">{blank}</option>}
        {offered.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </div>
  );
}
