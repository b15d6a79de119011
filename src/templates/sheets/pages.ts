/** Every page, in the order in which sheets are made: what others read comes first. */
import type {PageTemplate} from '../template';
import {dashboardPage, teamDashboardPage} from './dashboard';
import {kpiPage} from './kpi-page';
import {reviewPage} from './review-page';

export const pages: readonly PageTemplate[] = [kpiPage, dashboardPage, teamDashboardPage, reviewPage];
