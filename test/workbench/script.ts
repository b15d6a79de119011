import {type HeadlessOptions, openHeadless} from '../../workbench/host/headless';

/** Opens an empty workbook with a script of these top-level functions. */
export const withScript = (code: string, options: HeadlessOptions = {}) => openHeadless({...options, code});

/** Runs one function body on the active sheet `s` of an empty workbook. */
export function runBody(body: string, options: HeadlessOptions = {}) {
  const host = withScript(
    `function go() { const ss = SpreadsheetApp.getActive(); const s = ss.getActiveSheet(); ${body} }`,
    options,
  );
  return {host, reply: host.run('go')};
}
