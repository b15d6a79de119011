import {insertFormula as action, Filled} from '../../actions/insert-formula';
import {functions} from '../../functions';
import {spillOf} from '../../functions/spill';
import type {Cells} from '../../okr/formula/cells-of';
import {type Argument, readCall} from '../../okr/formula/read-call';
import {Refusal} from '../../okr/refusal';
import {Condition} from '../../rpc/condition';
import type {Args, Reply} from '../../rpc/contract';
import {openBook} from '../book/open-book';
import {selectedPlace} from '../book/selection';
import {perform} from '../change/perform';

const isOurs = (name: string): boolean => functions.some((one) => one.name === name);

function read(formula: string): Argument & {kind: 'call'} {
  try {
    return readCall(formula, isOurs);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Condition(
      `Nothing was inserted: ${error.message}.`,
      'Numbers, cells, texts in quotes and functions of KPI & OKR can be inserted, parted by ;',
    );
  }
}

const readsOf = (argument: Argument): Cells[] =>
  argument.kind === 'call'
    ? argument.args.flatMap(readsOf)
    : argument.kind === 'cells'
      ? [argument.cells]
      : [];

/** As many cells as one can read about. */
const TOLD = 3;

export function insertFormula({formula, at, replace, run}: Args<'insertFormula'>): Reply<'insertFormula'> {
  const call = read(formula);
  const place = at ?? selectedPlace(openBook().workbook.spreadsheet);
  const where = {...place, label: `${place.cell} on ${place.sheet}`};
  const insertion = {
    formula: `=${call.text}`,
    at: place,
    reads: readsOf(call),
    ...spillOf(call, functions),
    replace,
  };
  try {
    return {run: perform(action, insertion, run), at: where, standing: []};
  } catch (error) {
    if (!(error instanceof Filled)) throw error;
    const standing = error.standing
      .slice(0, TOLD)
      .map(({sheet, cell, shows}) => ({sheet, cell, label: shows}));
    return {run: null, at: where, standing};
  }
}
