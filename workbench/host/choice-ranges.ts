/**
 * Choices that stand in a range. The engine keeps the range's address as a text that nothing changes; Google lets it
 * follow its cells when tabs are renamed and rows or columns come and go, and knows it as `#REF!` when they are gone.
 */
import {type DataValidationCriterion, type RangeAdapterFunctions, registries} from '@odoo/o-spreadsheet';

/** The address of choices whose cells were deleted. */
export const goneRange = '#REF!';

interface Rule {
  readonly criterion: DataValidationCriterion;
}

interface Keeping {
  readonly rules: Readonly<Record<string, readonly Rule[]>>;
  readonly history: {update(...path: readonly unknown[]): void};
  adaptDVFormulas(adapters: RangeAdapterFunctions): void;
  checkCriterionValuesAreValid(command: {readonly rule: Rule}): string;
}

interface Offering {
  getDataValidationRangeValues(sheetId: string, criterion: DataValidationCriterion): readonly unknown[];
}

const isGone = ({type, values}: DataValidationCriterion): boolean =>
  type === 'isValueInRange' && values[0] === goneRange;

const keeping = registries.corePluginRegistry.get('dataValidation').prototype as unknown as Keeping;
const {adaptDVFormulas, checkCriterionValuesAreValid} = keeping;

keeping.adaptDVFormulas = function (adapters) {
  adaptDVFormulas.call(this, adapters);
  for (const [sheetId, rules] of Object.entries(this.rules)) {
    rules.forEach(({criterion}, index) => {
      const [address] = criterion.values;
      if (criterion.type !== 'isValueInRange' || !address) return;
      const {changeType, range} = adapters.adaptRangeString(sheetId, address);
      const now = changeType === 'REMOVE' ? goneRange : range;
      if (now !== address) this.history.update('rules', sheetId, index, 'criterion', 'values', 0, now);
    });
  }
};

/** Such a rule can be laid on cells again, so that what was read of them can be put back. */
keeping.checkCriterionValuesAreValid = function (command) {
  return isGone(command.rule.criterion) ? 'Success' : checkCriterionValuesAreValid.call(this, command);
};

const offering = registries.coreViewsPluginRegistry.get('data_validation_ui')
  .prototype as unknown as Offering;
const {getDataValidationRangeValues} = offering;

offering.getDataValidationRangeValues = function (sheetId, criterion) {
  return isGone(criterion) ? [] : getDataValidationRangeValues.call(this, sheetId, criterion);
};
