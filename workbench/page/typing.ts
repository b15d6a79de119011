/** Two things about typing into a cell that the engine leaves to chance. */
import {components} from '@odoo/o-spreadsheet';

interface Field {
  readonly props: {
    readonly composerStore: {
      readonly editionMode: string;
      readonly currentContent: string;
      setCurrentContent(content: string, selection: {start: number; end: number}): void;
    };
  };
  readonly contentHelper: {
    setText(lines: readonly (readonly {value: string; classes: readonly string[]}[])[]): void;
    selectRange(start: number, end: number): void;
  };
}

const prototype = components.Composer.prototype;
const {onInput} = prototype;

prototype.onInput = function (event: InputEvent): void {
  const {
    props: {composerStore},
    contentHelper,
  } = this as unknown as Field;
  const begins = composerStore.editionMode === 'inactive';
  onInput.call(this, event);

  // What is typed is drawn a frame later, and until then the cell's former text stands in the field: a second key that
  // comes before that frame would be added to it. The first key therefore shows at once.
  if (begins && event.data) {
    contentHelper.setText([[{value: composerStore.currentContent, classes: []}]]);
    contentHelper.selectRange(event.data.length, event.data.length);
  }

  // In a cell of percentages the sign is there from the first digit on; typing it as well means the one that is there.
  const {currentContent} = composerStore;
  if (event.data === '%' && /^[^=]*\d%%$/.test(currentContent)) {
    const end = currentContent.length - 1;
    composerStore.setCurrentContent(currentContent.slice(0, -1), {start: end, end});
  }
};
