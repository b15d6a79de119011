/** The built add-on, as it would lie at Google: its code, its sidebar, and the help of its functions. */
import type {Declaration} from '../host';

export interface AddOn {
  readonly code: string;
  readonly sidebarHtml: string;
  readonly declarations: readonly Declaration[];
}

async function text(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The workbench is not built: ${address} is missing. Run npm start.`);
  return response.text();
}

export async function loadAddOn(): Promise<AddOn> {
  const [code, sidebarHtml, functions] = await Promise.all([
    text('addon/Code.js'),
    text('addon/Sidebar.html'),
    text('functions.json'),
  ]);
  return {code, sidebarHtml, declarations: JSON.parse(functions) as Declaration[]};
}
