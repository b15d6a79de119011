import {buildTeamDashboard as action} from '../../actions/build-team-dashboard';
import type {Args, Reply} from '../../rpc/contract';
import {perform} from '../change/perform';

export function buildTeamDashboard({team, run}: Args<'buildTeamDashboard'>): Reply<'buildTeamDashboard'> {
  return perform(action, {team}, run);
}
