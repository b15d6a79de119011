import {useId} from 'preact/hooks';
import type {Filling} from './preview';
import type {ShownParam} from './reference';

interface Props {
  readonly param: ShownParam;
  readonly value: string;
  /** What our sheets or the selection could fill it with. */
  readonly fillings: readonly Filling[];
  readonly onInput: (value: string) => void;
}

/** One argument: what belongs there, a field, and what it can be filled from. */
export function Argument({param, value, fillings, onInput}: Props) {
  const id = useId();
  const others = fillings.filter(({text}) => text !== value);
  return (
    <div class={value === '' ? 'argument' : 'argument filled'}>
      <label class="label" for={id}>
        <strong>{param.name}</strong>
        {param.optional && ' (optional)'}
      </label>
      <input
        id={id}
        type="text"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        value={value}
        aria-describedby={`${id}-help`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p class="hint" id={`${id}-help`}>
        {param.help}
      </p>
      {others.length > 0 && (
        <p class="row fills">
          {others.map(({text, title}) => (
            <button
              key={text}
              type="button"
              class="link"
              aria-label={`Fill ${param.name} from ${title}`}
              onClick={() => onInput(text)}
            >
              {title}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
