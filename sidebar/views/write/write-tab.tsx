import {useEffect, useRef} from 'preact/hooks';
import {Modes, useMode} from '../../parts/modes';
import type {ViewProps} from '../view';
import {HistoryView} from './history/history-view';
import {whenIncoming} from './incoming';
import {WriteView} from './write-view';

const MODES = [
  {key: 'okrs', title: 'OKRs', View: WriteView},
  {key: 'history', title: 'KPI history', View: HistoryView},
] as const;

/** What is pasted: OKRs, or the history of KPIs. Both keep what stands in them while the other is looked at. */
export function WriteTab(props: ViewProps) {
  const state = useMode(MODES, 'write-mode');
  const choose = useRef(state.choose);
  choose.current = state.choose;
  useEffect(() => whenIncoming(() => choose.current('okrs')), []);
  return <Modes label="What to paste" modes={MODES} state={state} view={props} />;
}
