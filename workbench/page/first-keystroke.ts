/**
 * The engine draws what is typed a frame later, and until then the cell's former text stands in the field: a second
 * key that comes before that frame would be added to it. The first key therefore clears the field at once.
 */
import {components} from '@odoo/o-spreadsheet';

interface Field {
  readonly props: {readonly composerStore: {readonly editionMode: string}};
  readonly contentHelper: {
    setText(lines: readonly (readonly {value: string; classes: readonly string[]}[])[]): void;
    selectRange(start: number, end: number): void;
  };
}

const prototype = components.Composer.prototype;
const {onInput} = prototype;

prototype.onInput = function (event: InputEvent): void {
  const {props, contentHelper} = this as unknown as Field;
  const begins = props.composerStore.editionMode === 'inactive';
  onInput.call(this, event);
  const typed = event.data ?? '';
  if (!begins || !typed) return;
  contentHelper.setText([[{value: typed, classes: []}]]);
  contentHelper.selectRange(typed.length, typed.length);
};
