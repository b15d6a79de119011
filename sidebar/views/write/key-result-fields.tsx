import type {Overview} from '../../../src/rpc/contract';
import {Choice} from '../../parts/choice';
import {Field} from '../../parts/field';
import {readAmount} from './amounts';
import {changeKeyResult, fillFromWording, settleAmount, settleUnit} from './draft-edits';
import {dueProblem, type Entries, type KeyResultEntry} from './draft-entries';
import {TYPES} from './key-result-words';
import {StretchTarget} from './stretch-target';
import {Wording} from './wording';

interface Props {
  readonly objective: number;
  readonly result: KeyResultEntry;
  readonly overview: Overview | null;
  readonly edit: (change: (entries: Entries) => Entries) => void;
}

export function KeyResultFields({objective, result, overview, edit}: Props) {
  const {id, unit} = result;
  const set = (key: Exclude<keyof KeyResultEntry, 'id'>) => (value: string) =>
    edit((entries) => changeKeyResult(entries, objective, id, {[key]: value}));
  const settle = (field: 'start' | 'target') => (before: string) =>
    edit((entries) => settleAmount(entries, objective, id, field, before));
  const setTarget = (target: string) =>
    edit((entries) =>
      settleAmount(changeKeyResult(entries, objective, id, {target}), objective, id, 'target', result.target),
    );
  const kpis = overview?.kpis.map(({name}) => name) ?? [];
  return (
    <>
      <Wording
        result={result}
        onInput={set('text')}
        onRead={(read) => edit((entries) => fillFromWording(entries, objective, id, read))}
      />
      <Choice
        label="Type"
        value={result.type}
        blank="From start to target"
        choices={TYPES}
        onPick={set('type')}
      />
      <Field
        label="Unit"
        value={unit}
        onInput={set('unit')}
        onSettle={() => edit((all) => settleUnit(all, objective, id))}
      />
      <Field
        label="Start"
        value={result.start}
        error={readAmount(result.start, unit).problem}
        onInput={set('start')}
        onSettle={settle('start')}
      />
      <Field
        label="Target"
        value={result.target}
        error={readAmount(result.target, unit).problem}
        onInput={set('target')}
        onSettle={settle('target')}
      />
      {kpis.includes(result.kpi) && <StretchTarget key={result.kpi} result={result} onTarget={setTarget} />}
      <div class="wide">
        <Field label="Metric" value={result.metric} onInput={set('metric')} />
      </div>
      <div class="wide">
        <Field label="KPI it moves" value={result.kpi} choices={kpis} onInput={set('kpi')} />
      </div>
      <Field label="Owner" value={result.owner} choices={overview?.owners ?? []} onInput={set('owner')} />
      <Field label="Due" type="date" value={result.due} error={dueProblem(result.due)} onInput={set('due')} />
      <Field label="Segment" value={result.segment} onInput={set('segment')} />
      <Field label="Tolerance" value={result.tolerance} placeholder="±1 pp" onInput={set('tolerance')} />
    </>
  );
}
