import {Field} from '../../parts/field';
import {Line} from '../../parts/line';
import {changeGuardrail, removeItem} from './draft-edits';
import type {GuardrailEntry} from './draft-entries';
import {guardrailWords} from './key-result-words';
import {LineActions} from './line-actions';
import type {Preview} from './preview';
import {RemarkLines, sentence} from './remarks';

interface Props {
  readonly preview: Preview;
  readonly objective: number;
  readonly guardrail: GuardrailEntry;
}

export function Guardrail({preview, objective, guardrail}: Props) {
  const {open, onOpen, edit, basis, remarks} = preview;
  const {id, name, rule, kpi} = guardrail;
  const words = guardrailWords(guardrail);
  const blocking = remarks.get(id)?.blocking ?? [];
  const set = (key: 'name' | 'rule' | 'kpi') => (value: string) =>
    edit((entries) => changeGuardrail(entries, objective, id, {[key]: value}));
  return (
    <li>
      <Line
        id={id}
        open={open === id}
        onOpen={(next) => onOpen(next ? id : null)}
        summary={
          <>
            <span class="line-text">
              {words ? <bdi>{words}</bdi> : <span class="hint">New guardrail</span>}
            </span>
            {kpi && open !== id && <span class="hint line-figures">KPI {kpi}</span>}
          </>
        }
      >
        <Field label="Guardrail" value={name} onInput={set('name')} />
        <Field
          label="Rule"
          value={rule}
          placeholder="≤ 12 mo"
          error={blocking.map(sentence).join(' ')}
          onInput={set('rule')}
        />
        <div class="wide">
          <Field label="KPI" value={kpi} choices={basis.kpis.map((one) => one.name)} onInput={set('kpi')} />
        </div>
        <LineActions
          preview={preview}
          id={id}
          next={objective}
          onRemove={() => edit((entries) => removeItem(entries, objective, 'guardrails', id))}
        />
      </Line>
      {open !== id && <RemarkLines remarks={remarks.get(id)} />}
    </li>
  );
}
