import {stores} from '@odoo/o-spreadsheet';
import '../../workbench/page/formula-help';

/** What the engine's store of the formula that is typed knows of it. */
interface Typed {
  currentTokens: readonly {readonly type: string; readonly value: string}[];
  hoveredTokens: readonly unknown[];
  hoveredContentEvaluation: string;
}

const {hoverToken} = stores.CellComposerStore.prototype as unknown as {
  hoverToken(this: Typed, index: number | undefined): void;
};

// The page asks 120 ms after the pointer came to rest; on a slow machine the formula is entered in between.
test.each([
  ['a formula that was entered meanwhile', [], 5],
  ['one that became shorter', [{type: 'SPACE', value: ' '}], 1],
])('of %s nothing is told about the part that was under the pointer', (_, currentTokens, index) => {
  const typed: Typed = {currentTokens, hoveredTokens: ['a part'], hoveredContentEvaluation: '23%'};
  hoverToken.call(typed, index);
  expect(typed).toMatchObject({hoveredTokens: [], hoveredContentEvaluation: ''});
});
