/** Answers one call of the sidebar: parses what arrived, calls the handler, parses what it answers, wraps it. */
import type * as z from 'zod/mini';
import {conditionFor} from './accident';
import {type Args, type CallName, contract, type Envelope, type Reply} from './contract';
import {quotingLittle} from './quoting';

export type Handlers = {readonly [N in CallName]: (args: Args<N>) => Reply<N>};

const RELOAD = 'Reload the spreadsheet, then open the sidebar again.';

function isCallName(name: string): name is CallName {
  return Object.keys(contract).includes(name);
}

/** `draft.objectives.0.owner` is where the first thing stands that the contract does not allow. */
function placeOf(error: z.core.$ZodError): string {
  const path = error.issues[0]?.path.map(String).join('.');
  return path ? ` (${path})` : '';
}

function answer<N extends CallName>(handlers: Handlers, name: N, payload: unknown): Envelope {
  const args = contract[name].args.safeParse(payload ?? {});
  if (!args.success) {
    return {
      ok: false,
      message: quotingLittle(
        `The sidebar sent something that the spreadsheet cannot use${placeOf(args.error)}.`,
        payload,
      ),
      hint: RELOAD,
    };
  }
  // The schema is looked up by the same name as the type, which the compiler cannot follow.
  const reply = contract[name].reply.safeParse(handlers[name](args.data as Args<N>));
  if (reply.success) return {ok: true, reply: reply.data};
  return {
    ok: false,
    message: `The spreadsheet answered something that the sidebar cannot use${placeOf(reply.error)}.`,
    hint: RELOAD,
  };
}

/** @param report hears of accidents, so that whoever runs the add-on can look them up; people see the condition. */
export function dispatch(
  handlers: Handlers,
  name: unknown,
  payload: unknown,
  report: (error: unknown) => void,
): Envelope {
  if (typeof name !== 'string' || !isCallName(name)) {
    return {ok: false, message: 'The sidebar is newer or older than the add-on.', hint: RELOAD};
  }
  try {
    return answer(handlers, name, payload);
  } catch (error) {
    const condition = conditionFor(error);
    if (condition !== error) report(error);
    return {
      ok: false,
      message: quotingLittle(condition.message, payload),
      hint: quotingLittle(condition.hint, payload),
    };
  }
}
