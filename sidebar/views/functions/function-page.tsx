import reference from 'made:reference';
import {useCallback, useLayoutEffect, useMemo, useRef} from 'preact/hooks';
import type {Overview} from '../../../src/rpc/contract';
import type {OverviewState} from '../../overview';
import {useKeyboard} from '../../parts/keyboard';
import {Argument} from './argument';
import {Example} from './example';
import {InsertFooter} from './insert-footer';
import {type Filling, fillingOf, formulaOf, fromOurs, rangeOn, type Values} from './preview';
import type {FunctionEntry} from './reference';
import {useInsert} from './use-insert';
import type {Selection, SelectionState} from './use-selection';

interface Props {
  readonly entry: FunctionEntry;
  readonly overview: OverviewState;
  readonly selection: SelectionState;
  readonly edited: Values;
  readonly onEdit: (values: Values) => void;
  readonly onBack: () => void;
}

const isKnown = (name: string): boolean => reference.some((one) => one.name === name);

const NO_COLUMNS: Overview['columns'] = [];

function fromSelection({sheet, range}: Selection): Filling {
  return {text: rangeOn(sheet, range), title: `Selected: ${range}`};
}

function useBackByEscape(page: {readonly current: HTMLElement | null}, onBack: () => void): void {
  // At once, not when there is time: who opens a function and changes their mind is as quick as that.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onBack();
    };
    const element = page.current;
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [page, onBack]);
}

/** One function: what it answers, an example, its arguments to fill, and the formula that comes of it. */
export function FunctionPage({entry, overview, selection, edited, onEdit, onBack}: Props) {
  const columns = overview.value?.columns ?? NO_COLUMNS;
  const {refresh} = selection;
  const changed = useCallback(() => {
    overview.refresh();
    refresh();
  }, [overview.refresh, refresh]);
  const inserting = useInsert(entry.name, changed);
  const page = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useKeyboard(() => title.current);
  useBackByEscape(page, onBack);

  const ours = useMemo(() => fromOurs(entry, columns), [entry, columns]);
  const values: Values = {...ours, ...edited};
  const names = columns.filter(({key}) => key.startsWith('settings.')).map(({range}) => range);
  const isFilled = entry.params.some(({name}) => (values[name] ?? '').trim() !== '');
  const isOurs = entry.params.every(({name}) => (values[name] ?? '') === (ours[name] ?? ''));
  const fillingsOf = (name: string): Filling[] => {
    const own = fillingOf(entry, name, columns);
    return [...(own ? [own] : []), ...(selection.value ? [fromSelection(selection.value)] : [])];
  };
  const set = (change: Values) => {
    inserting.keep();
    onEdit(change);
  };
  return (
    <>
      <div class="scroll functions" ref={page}>
        <button type="button" class="link" onClick={onBack}>
          ‹ All functions
        </button>
        <section>
          <h2 tabIndex={-1} ref={title}>
            {entry.name}
          </h2>
          <p>{entry.summary}</p>
        </section>
        <section>
          <h3>{entry.examples.length > 1 ? 'Examples' : 'Example'}</h3>
          {entry.examples.map((example) => (
            <Example key={example.formula} example={example} />
          ))}
        </section>
        <section>
          <p class="row">
            <h3 class="grow">Arguments</h3>
            {Object.keys(ours).length > 0 && !isOurs && (
              <button type="button" class="link" onClick={() => set({})}>
                Use our columns
              </button>
            )}
            {isFilled && (
              <button
                type="button"
                class="link"
                onClick={() => set(Object.fromEntries(entry.params.map(({name}) => [name, ''])))}
              >
                Clear
              </button>
            )}
          </p>
          <p class="hint">
            A value, a cell or a range. Select cells in the sheet and come back to fill a field from them.
          </p>
          {entry.params.map((param) => (
            <Argument
              key={param.name}
              param={param}
              value={values[param.name] ?? ''}
              fillings={fillingsOf(param.name)}
              onInput={(value) => set({...edited, [param.name]: value})}
            />
          ))}
        </section>
        <section>
          <h3>What comes back</h3>
          <p class="hint">{entry.returns}</p>
        </section>
        <details>
          <summary>How it is computed</summary>
          <p class="hint">{entry.formula}</p>
          <p class="hint">{entry.source}</p>
        </details>
        <details>
          <summary>What it refuses</summary>
          <ul class="refuses hint">
            {entry.refuses.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </details>
      </div>
      <InsertFooter
        formula={formulaOf(entry, values, isKnown, names)}
        isFilled={isFilled}
        selection={selection.value}
        inserting={inserting}
      />
    </>
  );
}
