import type {ComponentChildren} from 'preact';
import {dayName, shortDayName} from '../../../src/okr/day';
import {inUnit} from '../../../src/okr/in-unit';
import {Badge} from '../../parts/badge';
import {Choice} from '../../parts/choice';
import {Field} from '../../parts/field';
import {TextArea} from '../../parts/text-area';
import {type Entry, isFilled} from './entries';
import {type KpiItem, questionOf, type ResultItem} from './items';
import {focusAfter} from './next-field';
import type {Answer, Question} from './reading';

type Type = (change: Partial<Entry>) => void;

/** As Check-ins offers them. */
const BLOCKS = ['People', 'Dependency', 'Clarity', 'Priority', 'Outside'];

function shortDay(day: number, today: number): string {
  if (day === today) return 'today';
  const [name, now] = [dayName(day), dayName(today)];
  return name.slice(-4) === now.slice(-4) ? shortDayName(day) : name;
}

interface BeforeProps {
  readonly id: string;
  readonly before: {last: number | null; unit: string; day: number | null; strip: string};
  readonly today: number;
  readonly badge: string;
}

/** The last value, when it was, and those before it. */
function Before({id, before: {last, unit, day, strip}, today, badge}: BeforeProps) {
  return (
    <p class="hint before">
      {[id, last === null ? 'no value yet' : inUnit(last, unit, false)].filter(Boolean).join(' · ')}
      {day !== null && `, ${shortDay(day, today)}`}{' '}
      {strip !== '' && (
        <span class="strip" role="img" aria-label="the last values">
          {strip}
        </span>
      )}
      {badge !== '' && <Badge tone="watch">{badge}</Badge>}
    </p>
  );
}

function Asking({
  question,
  onAnswer,
}: {
  readonly question: Question;
  readonly onAnswer: (answer: Answer) => void;
}) {
  return (
    <div class="notice watch asking" role="status">
      <p>{question.asks}</p>
      <p class="row">
        {question.answers.map((answer) => (
          <button
            type="button"
            class="plain"
            key={answer.says}
            onClick={(event) => {
              // The button goes with its question.
              focusAfter(event.currentTarget.closest('.item')?.querySelector('input'));
              onAnswer(answer);
            }}
          >
            {answer.says}
          </button>
        ))}
      </p>
    </div>
  );
}

function Effect({children}: {readonly children: ComponentChildren}) {
  return (
    <p class="effect" role="status">
      {children}
    </p>
  );
}

const inWords = (unit: string): string => (unit === '' ? 'Value' : `Value, in ${unit}`);

/** Said as what was, so that nobody takes it for what is typed. */
const formerly = (last: number | null, unit: string): string =>
  last === null ? '' : `was ${inUnit(last, unit, false)}`;

interface KpiProps {
  readonly item: KpiItem;
  readonly today: number;
  readonly onType: Type;
}

export function KpiFields({item: {kpi, entry, reading, effects}, today, onType}: KpiProps) {
  const {question} = reading;
  return (
    <section class="item" aria-label={kpi.name}>
      <h3>{kpi.name}</h3>
      <Before id="" before={kpi} today={today} badge={kpi.due ? 'Due' : ''} />
      <Field
        label={inWords(kpi.unit)}
        value={entry.value}
        placeholder={formerly(kpi.last, kpi.unit)}
        error={reading.problem}
        onInput={(value) => onType({value})}
      />
      {question && <Asking question={question} onAnswer={(answer) => onType(answered(answer))} />}
      {effects.map((effect) => (
        <Effect key={effect}>{effect}</Effect>
      ))}
    </section>
  );
}

const answered = ({value, confirms}: Answer): Partial<Entry> => ({value, confirmed: confirms ? value : ''});

interface ResultProps {
  readonly item: ResultItem;
  readonly today: number;
  /** Comment and block are shown once somebody is at it. */
  readonly isOpened: boolean;
  readonly onOpen: () => void;
  readonly onType: Type;
}

export function ResultFields({item, today, isOpened, onOpen, onType}: ResultProps) {
  const {result, entry, reading, confidence, effect, typedFor} = item;
  const question = questionOf(item);
  const isFed = result.kpi !== '';
  const was = result.confidence === null ? '' : `${Math.round(result.confidence * 100)}%`;
  const sure =
    confidence.value !== null && was !== ''
      ? `confidence ${was} → ${Math.round(confidence.value * 100)}%`
      : '';
  return (
    <section class="item" aria-label={result.wording} onFocusCapture={onOpen}>
      <h3>{result.wording}</h3>
      <Before
        id={result.id}
        before={result}
        today={today}
        badge={result.stale && result.last !== null ? 'Stale' : ''}
      />
      {isFed && <p class="hint">Its value comes from the KPI {result.kpi}.</p>}
      <div class="pair">
        {!isFed && (
          <Field
            label={inWords(result.unit)}
            value={entry.value}
            placeholder={formerly(result.last, result.unit)}
            error={reading.problem}
            onInput={(value) => onType({value})}
          />
        )}
        <Field
          label="Confidence, 0–100"
          value={entry.confidence}
          placeholder={was && `was ${was}`}
          error={confidence.problem}
          onInput={(value) => onType({confidence: value})}
        />
      </div>
      {question && (
        <Asking
          question={question}
          onAnswer={(answer) => onType(typedFor === '' ? answered(answer) : {value: entry.value})}
        />
      )}
      {(effect !== '' || sure !== '') && <Effect>{[effect, sure].filter(Boolean).join(' · ')}</Effect>}
      {(isOpened || isFilled(entry)) && (
        <>
          <TextArea
            label="Comment"
            value={entry.comment}
            rows={2}
            placeholder="What moved it, what was learned"
            onInput={(comment) => onType({comment})}
          />
          <Choice
            label={result.blockedBy === '' ? 'Blocked by' : `Blocked by (last time: ${result.blockedBy})`}
            value={entry.blockedBy}
            blank="Nothing"
            choices={BLOCKS}
            onPick={(blockedBy) => onType({blockedBy})}
          />
        </>
      )}
    </section>
  );
}
