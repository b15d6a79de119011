import {confluenceTable} from './confluence-table';
import {docsPlan} from './docs-plan';
import type {TestDocument} from './document';
import {excelGroups} from './excel-groups';
import {founderMail} from './founder-mail';
import {germanCsv} from './german-csv';
import {notionPage} from './notion-page';
import {openSource} from './open-source';
import {sheetsGrid} from './sheets-grid';
import {toolExport} from './tool-export';
import {wordMemo} from './word-memo';

/** Each in a shape that people really have. */
export const DOCUMENTS: readonly TestDocument[] = [
  docsPlan,
  sheetsGrid,
  excelGroups,
  wordMemo,
  notionPage,
  confluenceTable,
  toolExport,
  openSource,
  founderMail,
  germanCsv,
];
