import type {ComponentType} from 'preact';
import type {OverviewState} from '../overview';

export interface ViewProps {
  readonly overview: OverviewState;
  /** Whether it is the one that is looked at; a view that was opened once stays and keeps what was typed into it. */
  readonly isOpen: boolean;
  /** Opens another view, by its key. */
  readonly goTo: (view: string) => void;
}

export interface View {
  readonly key: string;
  readonly title: string;
  readonly View: ComponentType<ViewProps>;
}
