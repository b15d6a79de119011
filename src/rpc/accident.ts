import {Condition} from './condition';

const accidents: readonly {readonly sign: RegExp; readonly message: string; readonly hint: string}[] = [
  {
    sign: /PERMISSION_DENIED|not have permission|authori[sz]ation (is )?required/i,
    message: 'Google did not let the add-on act on this spreadsheet.',
    hint: 'This happens when several Google accounts are signed in. Open the spreadsheet in a private window, or in a browser profile where only one account is signed in, then open the sidebar again.',
  },
  {
    sign: /protected (cell|object|range|sheet)|is protected|trying to edit a protected/i,
    message: 'A cell that would have been written is protected, so nothing was changed.',
    hint: 'Ask the owner of the spreadsheet to let you edit it (Data → Protect sheets and ranges), then try again.',
  },
  {
    sign: /timed? ?out|maximum execution time|deadline/i,
    message: 'Google Sheets did not answer in time, so nothing was changed.',
    hint: 'Try again in a minute.',
  },
  {
    sign: /too many|rate limit|quota|simultaneous/i,
    message: 'Google Sheets is busy with other calls, so nothing was changed.',
    hint: 'Wait a few seconds, then try again.',
  },
];

/** Translates what a service threw, which is written for developers, into a condition. */
export function conditionFor(error: unknown): Condition {
  if (error instanceof Condition) return error;
  const report = error instanceof Error ? error.message : String(error);
  const known = accidents.find(({sign}) => sign.test(report));
  if (known) return new Condition(known.message, known.hint);
  return new Condition(
    'Google Sheets could not do this, so nothing was changed.',
    'Try again. If it happens again, reload the spreadsheet.',
  );
}
