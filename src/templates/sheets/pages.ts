/** Every page, in the order in which sheets are made: what others read comes first. */
import type {PageTemplate} from '../template';
import {dashboardPage, teamDashboardPage} from './dashboard';
import {kpiPage} from './kpi-page';
import {mapPage} from './map-page';
import {retroPage} from './retro';
import {reviewPage} from './review';
import {settings} from './settings';
import {startPage} from './start-page';
import {strategyPage} from './strategy-page';
import {tables} from './tables';

const others: readonly PageTemplate[] = [
  kpiPage,
  strategyPage,
  mapPage,
  dashboardPage,
  teamDashboardPage,
  reviewPage,
  retroPage,
];

/** The page that links to all others comes last, when all of them are known. */
export const pages: readonly PageTemplate[] = [...others, startPage([settings, ...tables, ...others])];
