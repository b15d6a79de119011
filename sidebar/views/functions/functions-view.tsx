import reference from 'made:reference';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {ViewProps} from '../view';
import {FunctionList} from './function-list';
import {FunctionPage} from './function-page';
import type {Values} from './preview';
import {useSelection} from './use-selection';
import './functions.css';

/** Find a function by what one wants to know, see what it needs, insert it at the selected cell. */
export function FunctionsView({overview, isOpen}: ViewProps) {
  const [text, setText] = useState('');
  const [name, setName] = useState<string | null>(null);
  /** What was typed into the fields of each function. */
  const [edited, setEdited] = useState<Readonly<Record<string, Values>>>({});
  const selection = useSelection(isOpen);
  const list = useRef<HTMLDivElement>(null);
  const last = useRef<string | null>(null);
  const entry = reference.find((one) => one.name === name);

  // Whoever comes back from a function goes on from where they were in the list.
  useLayoutEffect(() => {
    if (entry) last.current = entry.name;
    else if (last.current) list.current?.querySelector<HTMLElement>(`#function-${last.current}`)?.focus();
  }, [entry]);

  if (entry) {
    return (
      <FunctionPage
        key={entry.name}
        entry={entry}
        overview={overview}
        selection={selection}
        edited={edited[entry.name] ?? {}}
        onEdit={(values) => setEdited({...edited, [entry.name]: values})}
        onBack={() => setName(null)}
      />
    );
  }
  return (
    <div class="scroll" ref={list}>
      <FunctionList entries={reference} text={text} onType={setText} onOpen={setName} />
    </div>
  );
}
