/** Reading and writing what cells hold. */
import {type CellPosition, CompiledFormula} from '@odoo/o-spreadsheet';
import {displayValue, scriptValue, typed} from './cell-values';
import {asWritten, withCommas} from './formulas';
import {RangeCore} from './range-core';

export abstract class RangeValues extends RangeCore {
  getValues() {
    this.book.engine.fresh();
    const {getters, clock} = this.book;
    return this.table((position) => scriptValue(getters.getEvaluatedCell(position), clock));
  }

  getValue() {
    return this.getValues()[0]![0]!;
  }

  getDisplayValues() {
    this.book.engine.fresh();
    const {getters} = this.book;
    return this.table((position) => displayValue(getters.getEvaluatedCell(position)));
  }

  getDisplayValue() {
    return this.getDisplayValues()[0]![0]!;
  }

  getFormulas() {
    const {getters, engine} = this.book;
    return this.table((position) => {
      const cell = getters.getCell(position);
      if (!cell?.isFormula) return '';
      return asWritten(cell.compiledFormula.toFormulaString(getters), engine.port.written);
    });
  }

  getFormula() {
    return this.getFormulas()[0]![0]!;
  }

  isBlank() {
    const {getters} = this.book;
    return this.table((position) => {
      const cell = getters.getCell(position);
      return !cell || (!cell.isFormula && cell.content === '');
    }).every((line) => line.every(Boolean));
  }

  setValues(values: readonly (readonly unknown[])[]) {
    this.fits(values);
    const {getters} = this.book;
    const {sheetId, row, column} = this.place;
    const formats: (string | undefined)[][] = [];
    let anyFormat = false;
    const contents = values.map((line, i) => {
      const own: (string | undefined)[] = [];
      formats.push(own);
      return line.map((value, j) => {
        const cell = getters.getCell({sheetId, row: row - 1 + i, col: column - 1 + j});
        const {content, format} = typed(value, cell, this.book.clock);
        own.push(format);
        anyFormat ||= format !== undefined;
        return content;
      });
    });
    this.write(contents, anyFormat ? formats : undefined);
    return this;
  }

  setValue(value: unknown) {
    return this.setValues(this.filled(value));
  }

  /** Blank text clears the cell, as at Google; a missing `=` is added. */
  setFormulas(formulas: readonly (readonly string[])[]) {
    this.fits(formulas);
    this.write(
      formulas.map((line) => line.map((text) => (text && !text.startsWith('=') ? `=${text}` : (text ?? '')))),
    );
    return this;
  }

  /** One formula for many cells is that of the first one: its references move along with the cells. */
  setFormula(formula: string) {
    const {getters} = this.book;
    const {sheetId, rows, columns} = this.place;
    if (!formula || (rows === 1 && columns === 1)) return this.setFormulas(this.filled(formula));
    const text = formula.startsWith('=') ? formula : `=${formula}`;
    const compiled = CompiledFormula.Compile(withCommas(text), sheetId, getters);
    if (compiled.isBadExpression) return this.setFormulas(this.filled(text));
    return this.setFormulas(
      this.filled(text).map((line, i) =>
        line.map((own, j) => (i + j === 0 ? own : getters.getTranslatedCellFormula(sheetId, j, i, compiled))),
      ),
    );
  }

  /** Not by the engine's own deletion, which takes the choices of blank cells along: at Google they stay. */
  clearContent() {
    this.write(this.filled(''));
    return this;
  }

  /** Only cells that are a checkbox. */
  check() {
    return this.tick('TRUE');
  }

  uncheck() {
    return this.tick('FALSE');
  }

  private tick(content: string): this {
    this.book.engine.fresh();
    const {getters} = this.book;
    const isCheckbox = (position: CellPosition) =>
      getters.getValidationRuleForCell(position)?.criterion.type === 'isBoolean' &&
      typeof getters.getEvaluatedCell(position).value === 'boolean';
    this.write(this.table((position) => (isCheckbox(position) ? content : undefined)));
    return this;
  }

  private write(
    contents: readonly (readonly (string | undefined)[])[],
    formats?: readonly (readonly (string | undefined)[])[],
  ): void {
    const {sheetId, row, column} = this.place;
    this.book.engine.run('WRITE_CELLS', {
      sheetId,
      row: row - 1,
      col: column - 1,
      contents,
      ...(formats ? {formats} : {}),
    });
  }
}
