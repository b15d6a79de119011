import type {HeadlessHost} from '../../workbench/host/headless';

/** The whole workbook as data; the engine counts its changes and numbers its figures, which is no content. */
export function contents(host: HeadlessHost): unknown {
  const saved = JSON.parse(JSON.stringify(host.save())) as {
    workbook: Record<string, unknown>;
    properties: unknown;
  };
  const {revisionId: _, uniqueFigureIds: __, ...workbook} = saved.workbook;
  return {workbook, properties: saved.properties};
}

/** Runs the change with its n-th service call failing and says whether the workbook is as it was. */
export function failing(
  host: HeadlessHost,
  n: number,
  change: () => void,
): 'done' | 'as it was' | 'different' {
  const before = contents(host);
  host.failAt(n);
  let done = true;
  try {
    change();
  } catch {
    done = false;
  }
  if (done) return 'done';
  return JSON.stringify(contents(host)) === JSON.stringify(before) ? 'as it was' : 'different';
}
