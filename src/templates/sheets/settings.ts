import type {FormTemplate} from '../template';

export type SettingKey =
  | 'organisation'
  | 'cycleName'
  | 'cycleStart'
  | 'cycleEnd'
  | 'asOf'
  | 'greenFrom'
  | 'amberFrom'
  | 'guardrailMargin'
  | 'signalSigmas'
  | 'forecastLevel'
  | 'dataMinimum'
  | 'checkInDays'
  | 'baselineFrom'
  | 'baselineUntil'
  | 'teams'
  | 'owners';

/** The settings that formulas use, each by its name. A name costs a call, so the others have none. */
export type NamedSetting = Exclude<SettingKey, 'organisation' | 'cycleName' | 'teams' | 'owners'>;

export const settings: FormTemplate<SettingKey> = {
  kind: 'form',
  key: 'settings',
  title: 'Settings',
  purpose:
    'The cycle, the bands and the people that every other sheet uses. Change a white cell; all sheets follow.',
  needs: [],
  reads: [],
  settings: [
    {
      key: 'organisation',
      label: 'Organisation',
      value: null,
      format: 'text',
      help: 'Stands on the pages that you print.',
    },
    {
      key: 'cycleName',
      label: 'Cycle',
      value: null,
      format: 'text',
      help: 'What people call it, e.g. H1 2026 or Q3.',
    },
    {
      key: 'cycleStart',
      name: 'CycleStart',
      label: 'Cycle start',
      value: null,
      format: 'date',
      help: 'The first day. Pace counts from here.',
      choices: {kind: 'date'},
    },
    {
      key: 'cycleEnd',
      name: 'CycleEnd',
      label: 'Cycle end',
      value: null,
      format: 'date',
      help: 'The last day: the deadline of every key result without one of its own, and the day of the forecasts.',
      choices: {kind: 'date'},
    },
    {
      key: 'asOf',
      name: 'AsOf',
      label: 'As of',
      value: '=TODAY()',
      format: 'date',
      help: 'Today, by itself. Type a date over it to stop the clock on that day.',
    },
    {
      key: 'greenFrom',
      name: 'GreenFrom',
      label: 'On track from',
      value: 0.7,
      format: 'percent',
      help: 'A key result is on track when, at its present pace, it will end at this score or higher.',
      choices: {kind: 'number', min: 0, max: 1},
    },
    {
      key: 'amberFrom',
      name: 'AmberFrom',
      label: 'At risk from',
      value: 0.4,
      format: 'percent',
      help: 'Below this projected score it is off track; between the two it is at risk.',
      choices: {kind: 'number', min: 0, max: 1},
    },
    {
      key: 'guardrailMargin',
      name: 'GuardrailMargin',
      label: 'Guardrail margin',
      value: 0.05,
      format: 'percent',
      help: 'A guardrail this close to its limit shows Watch before it trips.',
      choices: {kind: 'number', min: 0, max: 1},
    },
    {
      key: 'signalSigmas',
      name: 'SignalSigmas',
      label: 'Signal from (σ)',
      value: 2,
      format: 'sigma',
      help: 'A KPI is better or worse when it leaves its baseline by more than this many standard deviations; less is noise.',
      choices: {kind: 'number', min: 0, max: 10},
    },
    {
      key: 'forecastLevel',
      name: 'ForecastLevel',
      label: 'Forecast certainty',
      value: 0.8,
      format: 'percent',
      help: 'How sure the cautious forecast on a KPI page is. OKRs always show P50 and P80.',
      choices: {kind: 'number', min: 0, max: 1},
    },
    {
      key: 'dataMinimum',
      name: 'DataMinimum',
      label: 'Data quality minimum',
      value: 0.95,
      format: 'percent',
      help: 'Data that is less complete or less valid than this is not trusted, and nothing that rests on it turns green.',
      choices: {kind: 'number', min: 0, max: 1},
    },
    {
      key: 'checkInDays',
      name: 'CheckInDays',
      label: 'Check-in stale after (days)',
      value: 14,
      format: 'whole',
      help: 'A key result without a check-in for longer than this is marked Stale.',
      choices: {kind: 'number', min: 1, max: 366},
    },
    {
      key: 'baselineFrom',
      name: 'BaselineFrom',
      label: 'Baseline from',
      value: null,
      format: 'date',
      help: 'First day of the KPI history that makes up µ and σ. Blank: from the beginning.',
      choices: {kind: 'date'},
    },
    {
      key: 'baselineUntil',
      name: 'BaselineUntil',
      label: 'Baseline until',
      value: null,
      format: 'date',
      help: 'Last day of that history. Put the day before the cycle to judge KPIs against the time before it. Blank: until now.',
      choices: {kind: 'date'},
    },
  ],
  lists: [
    {
      key: 'teams',
      title: 'Teams',
      help: 'One team a row. Offered wherever a team is asked for.',
    },
    {
      key: 'owners',
      title: 'Owners',
      help: 'One person a row. Offered wherever an owner is asked for.',
    },
  ],
};
