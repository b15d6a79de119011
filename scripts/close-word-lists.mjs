// Word lists are written as in a sentence, over as many lines as they take. Every cell call would load those blanks and
// indents, and `words` in src/okr/writing/lexicon/word-list.ts parts the lists at the commas with or without them.
import {readFile} from 'node:fs/promises';

const LIST = /(?<=\bwords\(\s*`)[^`$\\]*(?=`)/g;

export const closed = (source) => source.replace(LIST, (list) => list.trim().replace(/\s*,\s*/g, ','));

export const closeWordLists = {
  name: 'close-word-lists',
  setup({onLoad}) {
    onLoad({filter: /[\\/]src[\\/]okr[\\/].*\.ts$/}, async ({path}) => ({
      contents: closed(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
