/** How a rule that is refused can be written. */
export const WRITE_SIDE = 'write ≤ or ≥ before the limit';
export const WRITE_CHANGE = 'write ≤ baseline +10% or ≥ baseline −10%';
export const NOT_ONE = 'names more than one limit – write one rule for each';
export const NO_BETTER = 'does not say whether more or less is';
export const NO_BASELINE_SIDE = 'does not say which side of the baseline complies – write ≤ or ≥ before';
