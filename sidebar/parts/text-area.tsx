import {useId} from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly placeholder?: string;
  readonly onInput: (value: string) => void;
  readonly onLeave?: () => void;
}

export function TextArea({label, value, rows, placeholder, onInput, onLeave}: Props) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        value={value}
        rows={rows}
        placeholder={placeholder}
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </div>
  );
}
