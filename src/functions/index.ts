import type {CustomFunction} from './define';
import {DRIVER_IMPACT} from './driver-impact';
import {EARLY_WARNINGS} from './early-warnings';
import {GUARDRAIL_ROOM} from './guardrail-room';
import {GUARDRAIL_STATUS} from './guardrail-status';
import {IN_UNIT} from './in-unit';
import {KPI_BASELINE} from './kpi-baseline';
import {KPI_LATEST} from './kpi-latest';
import {KPI_OUTLOOK} from './kpi-outlook';
import {KPI_PUSHED_BY} from './kpi-pushed-by';
import {KPI_SIGNAL} from './kpi-signal';
import {KPI_SIGNALS} from './kpi-signals';
import {KR_CHECK} from './kr-check';
import {KR_FORECAST} from './kr-forecast';
import {KR_LIKELIHOOD} from './kr-likelihood';
import {KR_PACE} from './kr-pace';
import {KR_PARSE} from './kr-parse';
import {KR_PROGRESS} from './kr-progress';
import {KR_STATUS} from './kr-status';
import {LEDGER_CHANGES} from './ledger-changes';
import {LIFT_READOUT} from './lift-readout';
import {MIN_DETECTABLE_EFFECT} from './min-detectable-effect';
import {OKR_BRIEF} from './okr-brief';
import {OKR_FORECAST} from './okr-forecast';
import {OKR_GUARDRAIL} from './okr-guardrail';
import {OKR_KPI_MAP} from './okr-kpi-map';
import {OKR_OUTLOOK} from './okr-outlook';
import {OKR_PURPOSE} from './okr-purpose';
import {OKR_ROLLUP} from './okr-rollup';
import {OKR_STATUS} from './okr-status';
import {SAMPLE_SIZE} from './sample-size';
import {SRM_CHECK} from './srm-check';
import {STRETCH_TARGET} from './stretch-target';
import {TARGET_AMBITION} from './target-ambition';
import {TEST_VERDICT} from './test-verdict';
import {TRUST_BADGE} from './trust-badge';

/** Every custom function of the add-on, in the order of the docs. A new one: its file, and one line here. */
export const functions: readonly CustomFunction[] = [
  KR_PROGRESS,
  KR_PACE,
  KR_STATUS,
  STRETCH_TARGET,
  TARGET_AMBITION,
  KR_CHECK,
  KR_PARSE,
  GUARDRAIL_STATUS,
  GUARDRAIL_ROOM,
  KPI_SIGNAL,
  TRUST_BADGE,
  KPI_BASELINE,
  KPI_LATEST,
  KPI_SIGNALS,
  KPI_OUTLOOK,
  KPI_PUSHED_BY,
  OKR_ROLLUP,
  OKR_STATUS,
  OKR_GUARDRAIL,
  OKR_OUTLOOK,
  OKR_FORECAST,
  OKR_PURPOSE,
  OKR_KPI_MAP,
  DRIVER_IMPACT,
  EARLY_WARNINGS,
  OKR_BRIEF,
  LEDGER_CHANGES,
  KR_FORECAST,
  KR_LIKELIHOOD,
  SAMPLE_SIZE,
  MIN_DETECTABLE_EFFECT,
  SRM_CHECK,
  LIFT_READOUT,
  TEST_VERDICT,
  IN_UNIT,
];
