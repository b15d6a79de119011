import {Modes, useMode} from '../../parts/modes';
import type {ViewProps} from '../view';
import {CycleView} from './cycle-view';
import {RetroView} from './retro-view';

const MODES = [
  {key: 'cycle', title: 'Lock and close', View: CycleView},
  {key: 'retro', title: 'Retro', View: RetroView},
] as const;

/** The ends of a cycle, and what is to be learned between two of them. */
export function CycleTab(props: ViewProps) {
  const state = useMode(MODES, 'cycle-mode');
  return <Modes label="Part of the cycle" modes={MODES} state={state} view={props} />;
}
