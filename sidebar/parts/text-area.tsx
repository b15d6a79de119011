import {useId} from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly placeholder?: string;
  readonly error?: string;
  readonly onInput: (value: string) => void;
  readonly onLeave?: () => void;
  readonly onPaste?: (event: ClipboardEvent, field: HTMLTextAreaElement) => void;
}

export function TextArea({label, value, rows, placeholder, error = '', onInput, onLeave, onPaste}: Props) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        dir="auto"
        value={value}
        rows={rows}
        placeholder={placeholder}
        spellcheck={false}
        aria-invalid={error !== ''}
        aria-describedby={error ? `${id}-error` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={onLeave}
        onPaste={(event) => onPaste?.(event, event.currentTarget)}
      />
      {error && (
        <span class="error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
