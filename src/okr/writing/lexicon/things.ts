import {headOf} from './outcomes';
import {anyOf, words} from './word-list';

/** Things of which a team makes or holds several, as the last word of their name, in the singular. */
const SERIES =
  words(`blog post, blogpost, post, article, case study, case studies, white paper, whitepaper, webinar, workshop, video,
  podcast, episode, newsletter, press release, campaign, event, meetup, talk, presentation, demo, interview, user
  test, survey, experiment, a/b test, prototype, feature, release, integration, dashboard, report, plan, roadmap,
  strategy, playbook, guide, tutorial, page, landing page, runbook, policy, policies, document, documentation, spec,
  framework, tool, template, process, training, training session, session, audit, review, retrospective, design,
  mockup, poc, proof of concept, mvp, handbook, manual, brochure, catalogue, prospectus, charter, press kit, style
  guide, guideline, curriculum, course, module, pilot, add-on, addon, plugin, hackathon, conference, stream,
  livestream, conversation, discussion, meeting, summary, summaries, timeline`);
/** More things that work makes, holds, decides or writes, as the last word of their name, in the singular. */
const MORE =
  words(`activity, action item, adr, agenda, agreement, algorithm, amendment, analysis, analyses, announcement, api, app,
  application, approach, architecture, archive, artifact, artefact, assessment, automation, backup, bank account,
  banner, baseline, benchmark, blog, blueprint, book, booth, bot, briefing, budget, build, calendar, call, cli,
  certificate, chart, chatbot, check-?in, checklist, class, classroom, client library, clinic, code, code base,
  codebase, collection, committee, component, concept, config, configuration, consultation, contract, criteria,
  database, dataset, data set, deck, decision, definition, demo day, deployment, diagram, directory, docs?, draft,
  email, environment, essay, estimate, evaluation, example, exercise, exhibition, exploration, extension, fair, faq,
  feature flag, feed, file, flyer, focus group, forum, function, gap analysis, grant application, graphic, guidance,
  guidebook, hearing, hub, hypothesis, hypotheses, image, implementation, improvement, index page, infographic,
  infrastructure, initiative, inspection, inventory, investigation, iteration, job description, job, journal,
  knowledge base, layout, leaflet, lecture, lesson, letter, library, list, logo, log, magazine, map, matrix,
  matrices, mechanism, meeting, memo, method, methodology, milestone, mission, model, motion, network, notebook,
  notification, office hours?, offsite, onboarding, operating model, organi[sz]ation chart, outline, package, panel,
  paper, patch, patent application, persona, phase, photo, picture, pipeline, plan of action, platform, pledge, poll,
  portal, poster, practice, press kit, priorities, priority list, procedure, product, program, programme, project,
  proposal, protocol, publication, prs?, pull request, query, queries, questionnaire, recipe, recommendation, record,
  recording, registry, repo, repository, repositories, research, resource, response plan, road ?show, round table,
  roundtable, routine, rubric, schedule, schema, scorecard, screen, script, sdk, seminar, series, service, showcase,
  site, sketch, slide, slide deck, solution, specification, sponsor package, sprint, standard, statement, story,
  stories, structure, studies, study, style sheet, suite, summit, support for [a-zà-ÿ]+, syllabus, system, taxonomy,
  team page, test, test case, test suite, testbed, theme, thesis, ticketing system, tooling, toolkit, tour, tracker,
  translation, trip, update, use case, user group, user guide, changelog, gig, concert, show, quote, description, snippet, cover, quickstart, ui, ux, user interface, interface, user story, user stories, vendor, version, vision,
  visualization, visualisation, visit, walkthrough, walk-through, website, wiki, wireframe, workflow, working group,
  work shop, write-up, mvp, poc, rfc, rfp, okrs?, kpis?, policy paper, standup, retro, 1:1s?, 1-on-1s?, coaching,
  training, mentoring, onboarding session`);

const THING = new RegExp(`(?<![a-zà-ÿ-])${anyOf([...SERIES, ...MORE])}s?$`, 'i');
/** Of these a number may as well be sold, won or used. */
const SOLD =
  /(?<![a-zà-ÿ-])(?:contract|agreement|pipeline|app|api|application|product|platform|site|website|book|job|network|commit|pull request|prs?|service|pledge|model|grant application|bank account|offer|deployment|user group|entity|kpis?|okrs?|milestone)s?$/i;
/** The noun of a verb of work: `migration of …`, `creation of …`. */
const HAPPENING =
  /(?<![a-zà-ÿ-])(?:launch|roll-?out|release|migration|implementation|creation|development|completion|introduction|publication|deployment|set-?up|redesign|rewrite|refactor(?:ing)?|hiring|recruitment|handover|installation|procurement|construction|transition|upgrade|retirement|decommissioning|establishment|formation|submission|signing|opening|closure|relocation|re-?launch|re-?brand(?:ing)?|kick-?off|approval|sign-?off|design|review|audit|integration|automation|translation|delivery|start|hand-?off|go-?live|overhaul|revamp|clean-?up|refurbishment|identification|definition|selection|preparation|planning|organi[sz]ation|consolidation|removal|replacement|validation|verification|evaluation|assignment|appointment|election|registration|documentation|exploration|discovery|rollback|finali[sz]ation|alignment session|testing|reporting|investigation|conversion|stocktaking|inspection|assessment|enforcement|enhancement|demolition|repair|replacement|purchase|merger|transfer|training|standardi[sz]ation|conversion to|move)s?$/i;

/** Whether a phrase names a thing that work makes, of whatever kind. */
export const namesThing = (phrase: string) =>
  THING.test(headOf(phrase.trim())) || HAPPENING.test(headOf(phrase.trim()));
/** The same for what is counted: only things of which nobody would count the use. */
export const namesMadeThing = (phrase: string) =>
  THING.test(headOf(phrase.trim())) && !SOLD.test(headOf(phrase.trim()));
