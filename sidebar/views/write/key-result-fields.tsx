import {KEY_RESULT_TYPES} from '../../../src/okr/progress';
import {type DraftBasis, kpiNamed} from '../../../src/okr/writing/document/draft-basis';
import {Choice} from '../../parts/choice';
import {Field} from '../../parts/field';
import {readAmount} from './amounts';
import {changeKeyResult, fillFromWording, settleAmount, settleUnit} from './draft-edits';
import {dueProblem, type Entries, type KeyResultEntry} from './draft-entries';
import {NewKpi} from './new-kpi';
import {StretchTarget} from './stretch-target';
import {Wording} from './wording';

interface Props {
  readonly objective: number;
  readonly result: KeyResultEntry;
  readonly basis: DraftBasis;
  readonly owners: readonly string[];
  readonly objectiveOwner: string;
  readonly edit: (change: (entries: Entries) => Entries) => void;
}

export function KeyResultFields({objective, result, basis, owners, objectiveOwner, edit}: Props) {
  const {id, unit} = result;
  const set = (key: Exclude<keyof KeyResultEntry, 'id' | 'newKpi'>) => (value: string) =>
    edit((entries) => changeKeyResult(entries, objective, id, {[key]: value}));
  const settle = (field: 'start' | 'target' | 'current') => (before: string) =>
    edit((entries) => settleAmount(entries, objective, id, field, before));
  const setTarget = (target: string) =>
    edit((entries) =>
      settleAmount(changeKeyResult(entries, objective, id, {target}), objective, id, 'target', result.target),
    );
  const kpis = basis.kpis.map(({name}) => name);
  const linked = kpiNamed(basis.kpis, result.kpi);
  return (
    <>
      <Wording
        result={result}
        basis={basis}
        onInput={set('text')}
        onRead={(read) => edit((entries) => fillFromWording(entries, objective, id, read))}
      />
      <Choice
        label="Type"
        value={result.type}
        blank="From start to target"
        choices={KEY_RESULT_TYPES}
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
      <div class="wide">
        <Field
          label="Current"
          value={result.current}
          placeholder="Blank: not measured yet"
          error={readAmount(result.current, unit).problem}
          onInput={set('current')}
          onSettle={settle('current')}
        />
      </div>
      {linked && <StretchTarget key={linked.name} kpi={linked} result={result} onTarget={setTarget} />}
      <div class="wide">
        <Field label="Metric" value={result.metric} onInput={set('metric')} />
      </div>
      <div class="wide">
        <Field label="KPI it moves" value={result.kpi} choices={kpis} onInput={set('kpi')} />
      </div>
      <NewKpi
        result={result}
        basis={basis}
        objectiveOwner={objectiveOwner}
        onChange={(change) => edit((entries) => changeKeyResult(entries, objective, id, change))}
      />
      <Field label="Owner" value={result.owner} choices={owners} onInput={set('owner')} />
      <Field label="Due" type="date" value={result.due} error={dueProblem(result.due)} onInput={set('due')} />
      <Field label="Segment" value={result.segment} onInput={set('segment')} />
      <Field label="Tolerance" value={result.tolerance} placeholder="±1 pp" onInput={set('tolerance')} />
    </>
  );
}
