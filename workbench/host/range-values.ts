/** Reading and writing what cells hold. */
import {displayValue, scriptValue, typed} from './cell-values';
import {asWritten} from './formulas';
import {RangeCore} from './range-core';

export abstract class RangeValues extends RangeCore {
  getValues() {
    this.book.engine.fresh();
    return this.table((position) => scriptValue(this.book.getters.getEvaluatedCell(position)));
  }

  getValue() {
    return this.getValues()[0]![0]!;
  }

  getDisplayValues() {
    this.book.engine.fresh();
    return this.table((position) => displayValue(this.book.getters.getEvaluatedCell(position)));
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
        const {content, format} = typed(value, cell);
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

  setFormula(formula: string) {
    return this.setFormulas(this.filled(formula));
  }

  clearContent() {
    this.book.engine.run('DELETE_CONTENT', {sheetId: this.sheetId, target: [this.zone]});
    return this;
  }

  check() {
    return this.setValue(true);
  }

  uncheck() {
    return this.setValue(false);
  }

  private write(
    contents: readonly (readonly string[])[],
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
