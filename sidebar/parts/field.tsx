import {useId, useRef} from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Called when the field is left after a change, with what stood in it before. */
  readonly onSettle?: (before: string) => void;
  readonly error?: string;
  readonly placeholder?: string;
  /** Offered while typing; anything else may be typed too. */
  readonly choices?: readonly string[];
  readonly type?: 'text' | 'date';
}

/** A label above a field, its error right below it. */
export function Field({
  label,
  value,
  onInput,
  onSettle,
  error = '',
  placeholder,
  choices = [],
  type = 'text',
}: Props) {
  const id = useId();
  const before = useRef(value);
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        type={type}
        dir="auto"
        value={value}
        placeholder={placeholder}
        autocomplete="off"
        list={choices.length > 0 ? `${id}-choices` : undefined}
        aria-invalid={error !== ''}
        aria-describedby={error ? `${id}-error` : undefined}
        onFocus={() => {
          before.current = value;
        }}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={() => {
          if (before.current !== value) onSettle?.(before.current);
        }}
      />
      {choices.length > 0 && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      {error && (
        <span class="error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
