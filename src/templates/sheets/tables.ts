/** Every table, in the order in which sheets are made: what others read comes first. */

import type {TableTemplate} from '../template';
import {archive} from './archive';
import {checkIns} from './check-ins';
import {decisions} from './decisions';
import {evidence} from './evidence';
import {guardrails} from './guardrails';
import {initiatives} from './initiatives';
import {kpiData} from './kpi-data';
import {kpis} from './kpis';
import {ledger} from './ledger';
import {okrs} from './okrs';
import {rollOut} from './roll-out';

export const tables: readonly TableTemplate[] = [
  kpiData,
  kpis,
  guardrails,
  checkIns,
  okrs,
  initiatives,
  decisions,
  evidence,
  rollOut,
  ledger,
  archive,
];
