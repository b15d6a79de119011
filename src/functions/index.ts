import {CYCLE_RETRO, doc as cycleRetro} from './cycle-retro';
import type {CustomFunction, Doc, Documented} from './define';
import {DRIVER_IMPACT, doc as driverImpact} from './driver-impact';
import {EARLY_WARNINGS, doc as earlyWarnings} from './early-warnings';
import {GUARDRAIL_ROOM, doc as guardrailRoom} from './guardrail-room';
import {GUARDRAIL_STATUS, doc as guardrailStatus} from './guardrail-status';
import {IN_UNIT, doc as inUnit} from './in-unit';
import {KPI_BASELINE, doc as kpiBaseline} from './kpi-baseline';
import {KPI_CANDIDATES, doc as kpiCandidates} from './kpi-candidates';
import {KPI_LATEST, doc as kpiLatest} from './kpi-latest';
import {KPI_OUTLOOK, doc as kpiOutlook} from './kpi-outlook';
import {KPI_PUSHED_BY, doc as kpiPushedBy} from './kpi-pushed-by';
import {KPI_SIGNAL, doc as kpiSignal} from './kpi-signal';
import {KPI_SIGNALS, doc as kpiSignals} from './kpi-signals';
import {KR_CHECK, doc as krCheck} from './kr-check';
import {KR_FORECAST, doc as krForecast} from './kr-forecast';
import {KR_LIKELIHOOD, doc as krLikelihood} from './kr-likelihood';
import {KR_PACE, doc as krPace} from './kr-pace';
import {KR_PARSE, doc as krParse} from './kr-parse';
import {KR_PROGRESS, doc as krProgress} from './kr-progress';
import {KR_STATUS, doc as krStatus} from './kr-status';
import {LEDGER_CHANGES, doc as ledgerChanges} from './ledger-changes';
import {LIFT_READOUT, doc as liftReadout} from './lift-readout';
import {MIN_DETECTABLE_EFFECT, doc as minDetectableEffect} from './min-detectable-effect';
import {OKR_BRIEF, doc as okrBrief} from './okr-brief';
import {OKR_FORECAST, doc as okrForecast} from './okr-forecast';
import {OKR_GUARDRAIL, doc as okrGuardrail} from './okr-guardrail';
import {OKR_KPI_MAP, doc as okrKpiMap} from './okr-kpi-map';
import {OKR_OUTLOOK, doc as okrOutlook} from './okr-outlook';
import {OKR_PURPOSE, doc as okrPurpose} from './okr-purpose';
import {OKR_ROLLUP, doc as okrRollup} from './okr-rollup';
import {OKR_STATUS, doc as okrStatus} from './okr-status';
import {SAMPLE_SIZE, doc as sampleSize} from './sample-size';
import {SRM_CHECK, doc as srmCheck} from './srm-check';
import {STRETCH_TARGET, doc as stretchTarget} from './stretch-target';
import {TARGET_AMBITION, doc as targetAmbition} from './target-ambition';
import {TEST_READOUT, doc as testReadout} from './test-readout';
import {TEST_VERDICT, doc as testVerdict} from './test-verdict';
import {TRUST_BADGE, doc as trustBadge} from './trust-badge';

/** Every custom function of the add-on, in the order of the docs. A new one: its file, and its name here and below. */
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
  CYCLE_RETRO,
  KPI_CANDIDATES,
  KR_FORECAST,
  KR_LIKELIHOOD,
  SAMPLE_SIZE,
  MIN_DETECTABLE_EFFECT,
  SRM_CHECK,
  LIFT_READOUT,
  TEST_READOUT,
  TEST_VERDICT,
  IN_UNIT,
];

/** What people read about them. The script asks for none of it, so none of it is bundled with the script. */
const docs: Readonly<Record<string, () => Doc>> = {
  KR_PROGRESS: krProgress,
  KR_PACE: krPace,
  KR_STATUS: krStatus,
  STRETCH_TARGET: stretchTarget,
  TARGET_AMBITION: targetAmbition,
  KR_CHECK: krCheck,
  KR_PARSE: krParse,
  GUARDRAIL_STATUS: guardrailStatus,
  GUARDRAIL_ROOM: guardrailRoom,
  KPI_SIGNAL: kpiSignal,
  TRUST_BADGE: trustBadge,
  KPI_BASELINE: kpiBaseline,
  KPI_LATEST: kpiLatest,
  KPI_SIGNALS: kpiSignals,
  KPI_OUTLOOK: kpiOutlook,
  KPI_PUSHED_BY: kpiPushedBy,
  OKR_ROLLUP: okrRollup,
  OKR_STATUS: okrStatus,
  OKR_GUARDRAIL: okrGuardrail,
  OKR_OUTLOOK: okrOutlook,
  OKR_FORECAST: okrForecast,
  OKR_PURPOSE: okrPurpose,
  OKR_KPI_MAP: okrKpiMap,
  DRIVER_IMPACT: driverImpact,
  EARLY_WARNINGS: earlyWarnings,
  OKR_BRIEF: okrBrief,
  LEDGER_CHANGES: ledgerChanges,
  CYCLE_RETRO: cycleRetro,
  KPI_CANDIDATES: kpiCandidates,
  KR_FORECAST: krForecast,
  KR_LIKELIHOOD: krLikelihood,
  SAMPLE_SIZE: sampleSize,
  MIN_DETECTABLE_EFFECT: minDetectableEffect,
  SRM_CHECK: srmCheck,
  LIFT_READOUT: liftReadout,
  TEST_READOUT: testReadout,
  TEST_VERDICT: testVerdict,
  IN_UNIT: inUnit,
};

/** Every function with what people read about it: for the docs, the sidebar and autocomplete. */
export const documented = (): Documented[] => functions.map((one) => ({...one, ...docs[one.name]!()}));
