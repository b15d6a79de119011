/** Template + what is there → everything the writer needs to know, as data. */

import type {SheetPlan} from '../sheet-plan';
import type {PlanContext, Template} from '../template';
import {planForm} from './plan-form';
import {planPage} from './plan-page';
import {planTable} from './plan-table';

export function planSheet(template: Template, context: PlanContext): SheetPlan {
  switch (template.kind) {
    case 'table':
      return planTable(template, context);
    case 'form':
      return planForm(template, context);
    case 'page':
      return planPage(template, context);
  }
}
