const words = (text: string) => text.trim().split(/\s*,\s*/);

/** Verbs of work that open a metric's name as well: verbs only before a determiner, a number or an adjective of choice. */
export const NAME_LIKE: ReadonlySet<string> = new Set(
  words(`call, email, phone, text, contact, label, name, list, file, form, plant, paint, print, film, order,
  lease, contract, tender, model, forecast, estimate, chart, index, cache, package, bundle, market, budget, cost,
  price, invoice, shadow, process, patch, brief, campaign, appeal, sponsor, tag, trigger, format, trial, mount, clean, tidy,
  mandate, craft, sketch, process, handle, sequence, vendor, charter, lecture, keynote, host, chair, commission, inventory,
  archive, catalogue, catalog, compare, snapshot, partition, action, bid, rig, found, lay, stock, issue, pay, fit, hand, roll`),
);

/** More verbs of work, by what is done; none of them opens a metric's name as a noun. */
export const MORE_TASK_VERBS = words(`
  hand out, resurface, reseed, repave, spin off, spin out, carve out, hand over, hand off, take over, take down, shut down, wind down, phase out, switch on,
  switch off, switch over, turn on, turn off, cut over, roll back, phase in, bring in, tear down, open up, sell off, scrap,
  renegotiate, rewire, rebuild, recreate, reimplement, redeploy, repaint, reprint, repackage, retrofit, retrain, reprioritise,
  reprioritize, rearchitect, re-architect, replatform, rehost, reconfigure, redefine, repurpose, redact, reclassify,
  equip, erect, construct, fabricate, manufacture, assemble, dismantle, demolish, excavate, calibrate, commission, furnish,
  nominate, elect, recognise, delegate, backfill, enrol, enroll, upskill, reskill, certify, accredit, induct,
  clean, cleanse, dedupe, deduplicate, tidy, archive, delete, purge, prune, sanitise, sanitize, anonymise, anonymize, encrypt,
  catalogue, catalog, categorise, categorize, classify, annotate, tag, transcribe, digitalise, tabulate, inventory, itemise,
  codesign, co-design, conceptualise, conceptualize, conceive, devise, formulate, craft, sketch, wireframe, storyboard,
  enact, ratify, endorse, authorise, authorize, mandate, adapt, customise, customize, tailor, personalise, modularise,
  knock, exhibit, sponsor, advertise, publicise, publicize, showcase, demonstrate, broadcast, syndicate, disseminate, evangelise,
  invite, notify, inform, brief, consult, advise, educate, liaise, correspond, lobby, petition, campaign, canvass,
  contract, subcontract, outsource, insource, tender, lease, purchase, buy, order, requisition, register,
  incorporate, trademark, file, appeal, bid for, prosecute, litigate,
  come up, draw up, write up, put together, lay, prove, trial, simulate, model, forecast, estimate, calculate, quantify,
  diagnose, troubleshoot, debug, patch, triage, inspect, examine, observe, interrogate, compare, contrast, catalogue, chart,
  visualise, visualize, illustrate, animate, film, photograph, print, edit, proofread, copyedit, format, typeset, translate,
  host, chair, moderate, emcee, rehearse, celebrate, welcome, greet, appear, present, lecture, keynote,
  plant, paint, weld, wire up, hook up, plug in, mount, bolt, rig, fit out, kit out, virtualise, virtualize, dockerise, dockerize,
  provision, parallelise, parallelize, vendor, compile, containerise, index, cache, shard, partition, replicate, back up, snapshot,
  sync, synchronise, synchronize, reconcile, harmonise, harmonize, unify, centralise, centralize, decentralise, rationalise,
  institute, instate, inaugurate, found, form, constitute, charter, initiate, commence, resume, pursue, spearhead, trigger,
  reach out, follow up, check in, circulate, escalate, tackle, handle, process, respond to, action, operationalise,
  operationalize, institutionalise, productise, productize, productionise, productionize, monetise, commercialise, open-source,
  package, bundle, reposition, plan out, reprice, invoice, reimburse,
  vaccinate, certify, curate, collate, take part, participate, allocate, refit, groom, rotate, ring-fence`).filter(
  (verb) => !NAME_LIKE.has(verb),
);
