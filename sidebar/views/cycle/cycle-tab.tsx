import {Modes, useMode} from '../../parts/modes';
import type {ViewProps} from '../view';
import {CloseView} from './close-view';
import {CycleView} from './cycle-view';
import {CYCLE_PART} from './part';
import {RetroView} from './retro-view';

const MODES = [
  {key: 'lock', title: 'Lock', View: CycleView},
  {key: 'close', title: 'Close', View: CloseView},
  {key: 'retro', title: 'Retro', View: RetroView},
] as const;

/** The ends of a cycle, and what is to be learned between two of them. */
export function CycleTab(props: ViewProps) {
  const state = useMode(MODES, CYCLE_PART);
  return <Modes label="Part of the cycle" modes={MODES} state={state} view={props} />;
}
