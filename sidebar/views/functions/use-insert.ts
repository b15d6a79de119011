import {useCallback, useState} from 'preact/hooks';
import type {Reply} from '../../../src/rpc/contract';
import {type Runner, useRun} from '../../runs/use-run';
import {call} from '../../server';

export type Asking = Pick<Reply<'insertFormula'>, 'at' | 'standing'>;

export interface Inserting {
  readonly run: Runner;
  /** Something stands where the formula or its answer would: nothing is written before the person has said so. */
  readonly asking: Asking | null;
  /** At the cell that is selected by then; something that stands there is asked about. */
  readonly insert: (formula: string) => Promise<void>;
  /** Over what was asked about, wherever the selection has gone since. */
  readonly replace: (formula: string) => Promise<void>;
  readonly keep: () => void;
}

export function useInsert(name: string, onChanged: () => void): Inserting {
  const run = useRun(onChanged);
  const [asking, setAsking] = useState<Asking | null>(null);
  const send = useCallback(
    async (formula: string, over: Asking | null) => {
      let asked: Asking | null = null;
      setAsking(null);
      await run.start([
        {
          title: `Inserting ${name}`,
          call: async (id) => {
            const at = over && {sheet: over.at.sheet, cell: over.at.cell};
            const reply = await call('insertFormula', {formula, at, replace: over !== null, run: id});
            if (reply.run) return reply.run;
            asked = reply;
            return {id, made: [], repaired: [], notes: []};
          },
        },
      ]);
      if (!asked) return;
      run.close();
      setAsking(asked);
    },
    [name, run.start, run.close],
  );
  return {
    run,
    asking,
    insert: (formula) => send(formula, null),
    replace: (formula) => send(formula, asking),
    keep: () => setAsking(null),
  };
}
