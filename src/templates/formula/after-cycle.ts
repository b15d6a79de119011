/** Whether the last day of the cycle is over: of a day gone by nothing is likely any more. */
import type {References} from '../template';

export const isAfterCycle = ({cycleEnd, asOf}: References<never>['names']): string =>
  `IF(ISNUMBER(${cycleEnd});${asOf}>${cycleEnd};FALSE)`;
