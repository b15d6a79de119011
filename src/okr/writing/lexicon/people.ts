import {anyOf, words} from './word-list';

/** Who uses, buys, joins or answers: people for whom work is done. */
const OTHERS =
  words(`user, customer, client, visitor, subscriber, member, reader, viewer, listener, player, buyer, shopper, consumer,
  patient, citizen, resident, student, pupil, learner, parent, teacher, donor, supporter, fan, follower, guest,
  tenant, travell?er, passenger, driver, seller, merchant, partner, supplier, investor, developer, contributor,
  maintainer, participant, attendee, respondent, candidate, applicant, newcomer, prospect, adult, individual,
  household, organi[sz]ation, business(?:es)?, school, farmer, veteran, adopter, tester, researcher, scientist,
  stakeholder, advocate, ambassador, creator, artist, author, publisher, host, rider, account, enterprise, startup,
  start-up, group, newbie, voter, taxpayer, worker, person, lead, referral, employer, claimant, caller, fellow,
  graduate, alumnus, builder, operator, validator, node operator, designer, editor, logo, seat, licen[cs]ee, analyst,
  specialist, consultant, officer, nurse, doctor, lawyer, accountant, expert, professional, representative, intern,
  hire, musician, signup, starter, dean, crew, parishioner, son, daughter, kid, peer, auditor, charity, attacker, delegate, commuter, venue, packager, PM, practitioner, clinician, grandparent, pedestrian, cyclist, artisan, friend, child, alumni, alumna, writer, blogger, journalist, speaker, organi[sz]er, trainee, prisoner, offender, pensioner, carer,
  neighbour, neighbor, backer, sponsor, dao`);
/** Who does the work: what they have finished is an output, what they feel is not. */
const OWN =
  words(`team, squad, working group, chapter, committee, department, board, team member, team lead, tech lead, member of (?:the|our) team,
  engineer, manager, employee, teammate, volunteer, coach, mentor, rep, colleague, leader, director, executive,
  trainer, recruiter, agent`);
const WHOLE =
  words(`people, staff, everyone, everybody, anyone, nobody, no one, women, men, children, alumni, companies, company,
  community, communities, families, family, agencies, agency, countries, cities, universities, university, crew,
  personnel, workforce, [MDW]AUs?, leadership`);

const atEnd = (singular: readonly string[], others: readonly string[]) =>
  new RegExp(`(?<![a-zà-ÿ-])(?:${anyOf(singular)}s?|${anyOf(others)})[^a-zà-ÿ]*$`, 'i');
const PEOPLE = atEnd([...OTHERS, ...OWN], WHOLE);
const OWN_PEOPLE = atEnd(OWN, words('staff, crew, personnel, workforce, leadership, we, our team'));

/** Whether a word names several people: `users`, not the `user` of a user guide. */
export const namesManyPeople = (word: string) =>
  /s$|^(?:people|women|men|children|alumni)$/i.test(word) && PEOPLE.test(word);
/** Whether a subject names people, of any kind. */
export const namesPeople = (subject: string) => PEOPLE.test(subjectIn(subject));
/** Whether those people are the ones who do the work. */
export const namesOwnPeople = (subject: string) =>
  OWN_PEOPLE.test(subjectIn(subject)) ||
  /(?<![a-zà-ÿ])members? of (?:the|our|each|every) (?:[a-zà-ÿ]+ )?team/i.test(subject);

/** What is spoken of, without what it is of, for or in: `number of users` is no user, `50% of users` are. */
function subjectIn(whole: string): string {
  const subject = whole.replace(/\([^)]*\)?/g, '').trim();
  const share =
    /^(?:[a-zà-ÿ]+ ){0,3}?(?:[\d.,]*\d ?%?|percent|per ?cent\.?|all|each|every|any|some|most|half|one|majority|two thirds|thirds) of /i.exec(
      subject,
    );
  const rest = share ? subject.slice(share[0].length) : subject;
  return / (?:of|for|from|in|on|at|by|to|with|about|who|which|that|whose|where) /i.exec(rest)
    ? rest.slice(0, rest.search(/ (?:of|for|from|in|on|at|by|to|with|about|who|which|that|whose|where) /i))
    : rest;
}
