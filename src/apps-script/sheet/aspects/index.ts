/** Every aspect of a sheet, in the order in which they are done. A new one: its file and a line here. */
import type {Aspect} from './aspect';
import {cells} from './cells';
import {charts} from './charts';
import {choices} from './choices';
import {colourRules} from './colour-rules';
import {filter} from './filter';
import {grid} from './grid';
import {groups} from './groups';
import {hidden} from './hidden';
import {layout} from './layout';
import {lines} from './lines';
import {merges} from './merges';
import {names} from './names';
import {notes} from './notes';
import {protection} from './protection';
import {sizes} from './sizes';
import {styles} from './styles';
import {tags} from './tags';

export const aspects: readonly Aspect[] = [
  grid,
  // A run that is stopped is known by what it tagged.
  tags,
  // Formulas call settings by name.
  names,
  // What lies across headings is taken apart before they are written.
  merges,
  sizes,
  cells,
  styles,
  notes,
  choices,
  colourRules,
  layout,
  filter,
  groups,
  hidden,
  charts,
  lines,
  // Last: it costs a question to change what is protected.
  protection,
];
