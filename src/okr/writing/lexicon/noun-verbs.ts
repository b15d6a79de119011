import {words} from './word-list';

/** Verbs of work that are nouns as often: `support tickets`, `design and test`. */
export const NOUN_VERBS: ReadonlySet<string> = new Set(
  words(`review, read, rework, setup, workshop, support, test, design, release, work, plan, audit, update, map, research, use, track, start, move, share,
  open, measure, visit, document, post, record, pilot, survey, draft, fix, hold, ship, launch, run, build, study,
  code, script, staff, partner, interview, coach, mentor, offer, upgrade, help, spec, scope, train, lead, limit, drop,
  cut, increase, growth, lift, boost, gain, push, scale, up, training, hiring, host, recruiting, publishing, testing,
  marketing, building, hosting, onboarding, planning, tracking, monitoring, reporting, writing, published, shared`),
);
