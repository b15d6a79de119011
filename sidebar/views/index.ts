import {BuildView} from './build/build-view';
import {CheckInView} from './check-in/check-in-view';
import {CycleTab} from './cycle/cycle-tab';
import {FunctionsView} from './functions/functions-view';
import {ReviewView} from './review/review-view';
import {ShareView} from './share/share-view';
import type {View} from './view';
import {WriteTab} from './write/write-tab';

/** Every view of the sidebar, in the order of its tabs. A new one: its folder, and one line here. */
export const VIEWS: readonly View[] = [
  {key: 'build', title: 'Build', View: BuildView},
  {key: 'write', title: 'Write', View: WriteTab},
  {key: 'check-in', title: 'Check in', View: CheckInView},
  {key: 'review', title: 'Review', View: ReviewView},
  {key: 'cycle', title: 'Cycle', View: CycleTab},
  {key: 'share', title: 'Share', View: ShareView},
  {key: 'functions', title: 'Functions', View: FunctionsView},
];
