import {Condition} from '../../rpc/condition';

/** Somebody has locked what was to be written. */
export class Locked extends Condition {}
