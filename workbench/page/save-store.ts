/** What this browser keeps of the workbook: the last saved state and where the user was in it. */
import {clear, createStore, get, type UseStore} from 'idb-keyval';

export interface View {
  readonly sheetId: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Kept {
  readonly id?: string;
  readonly name: string;
  /** What the host wrote: plain data that it can load again. */
  readonly workbook: unknown;
}

const store: UseStore = createStore('kpi-okr-workbench', 'workbook');

/** Commits at once instead of when the event loop comes round: the page may be on its way out. */
const put = (key: string, value: unknown) =>
  store(
    'readwrite',
    (objects) =>
      new Promise<void>((resolve, reject) => {
        const {transaction} = objects;
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('The browser gave up saving'));
        objects.put(value, key);
        transaction.commit();
      }),
  );

export const keepWorkbook = (kept: Kept) => put('workbook', kept);
export const keptWorkbook = () => get<Kept>('workbook', store);
export const keepView = (view: View) => put('view', view);
export const keptView = () => get<View>('view', store);
export const forgetKept = () => clear(store);
