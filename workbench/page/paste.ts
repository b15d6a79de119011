/**
 * Google Sheets lets a table be pasted over columns of which the first are frozen; the engine refuses, for the sake of
 * merged cells that would lie across the border. Those it refuses on their own as well, so the rest may be pasted.
 */
import {registries} from '@odoo/o-spreadsheet';

const handlers = registries.clipboardHandlersRegistries.cellHandlers;

handlers.remove('sheet');
