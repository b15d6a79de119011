import {anyOf, words} from '../../lexicon/word-list';

/** Words and groups that say of a thing that it is finished, exists or can be had. */
const STATES =
  words(`complete, completed, done, live, ready, available, operational, in place, in production, in use, in operation, up
  and running, up to date, up-to-date,  finished, finalized, signed off, generally available, in beta, in alpha, in
  GA, in force, in service, in effect, in progress, in review, in staging, in development, in the hands of, in
  writing, on stream, on the website, on the site, on air, playable, testable, mandatory, digital, standard, automated, there, on offer, on display, on sale, behind us, switched on, visible on, installed, code complete, on line, online, on-line, offline, feature[- ]complete,
  feature-ready, production[- ]ready, functional, functioning, working, running, open, out, over, launching, launch[-
  ]ready, part of, under way, underway, under contract, under control of, on the roadmap, on the calendar, on file, on
  github, on production, on staging, on the market, on the blog, for sale, set, set up, agreed, clear and agreed,
  public, present, final, closed, active on, in stores, in the app store, in the store, in the repo, in the
  repository, shippable, deployable, installable, release[- ]ready, merge-ready, merged, compatible, compliant with
  the new, documented, ready for, off the ground, existing, being`);
const STATE = new RegExp(`^${anyOf(STATES)}(?![a-zà-ÿ-])`, 'i');

/** Whether what is said begins with a state of completion: `in place for all teams`. */
export const isComplete = (predicate: string) => STATE.test(predicate.trim());
