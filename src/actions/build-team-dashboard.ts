/** The Dashboard of one team. */
import {keyOf} from '../okr/known';
import {Condition} from '../rpc/condition';
import {teamDashboardPage} from '../templates/sheets/dashboard';
import type {Action} from './action';

export const buildTeamDashboard: Action<{readonly team: string}> = {
  needs: [],
  plan({team}, book) {
    const teams = book.list('teams');
    if (teams.length === 0) {
      throw new Condition(
        'There is no team yet, so there is nothing that a page could show.',
        'Write your teams into the list Teams on Settings, one a row.',
      );
    }
    const found = teams.find((one) => keyOf(one) === keyOf(team));
    if (found === undefined) {
      throw new Condition(
        `There is no team called ${team} in the list on Settings.`,
        'Add it there, or choose one that is there.',
      );
    }
    return [{make: teamDashboardPage.key, instance: found, repair: true}];
  },
};
