import {anatomy} from './anatomy';

/** `20% fewer` → `20%`: by how much a key result moves, as it is written; blank when it says where it goes. */
export function changeWords(text: string): string {
  const {line, measure} = anatomy(text);
  if (measure?.kind !== 'change') return '';
  const {from, to} = measure.target;
  return line.slice(from, to);
}
