/** Menus, sidebar, alerts: what a script shows. */
import type {Face} from './face';
import type {HtmlOutputHost} from './html';
import {constants, Service} from './service';
import type {ButtonSetName, UiPort} from './ui-port';

type Google = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;

/** A menu as data, for whoever draws it. */
export type MenuEntry =
  | {readonly kind: 'item'; readonly caption: string; readonly functionName: string}
  | {readonly kind: 'separator'}
  | {readonly kind: 'menu'; readonly caption: string; readonly entries: readonly MenuEntry[]};

export interface TopMenu {
  readonly caption: string;
  /** `extensions`: an add-on's own menu below *Extensions*; `bar`: a menu in the menu bar. */
  readonly place: 'extensions' | 'bar';
  readonly entries: readonly MenuEntry[];
}

export class MenuHost
  extends Service
  implements Face<GoogleMenu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'>
{
  static override readonly serviceName = 'Menu';
  static override readonly reach = 'local';
  private readonly entries: MenuEntry[] = [];

  constructor(
    private readonly caption: string,
    private readonly place: TopMenu['place'],
    private readonly show: (menu: TopMenu) => void,
  ) {
    super();
  }
  addItem(caption: string, functionName: string) {
    this.entries.push({kind: 'item', caption, functionName});
    return this;
  }
  addSeparator() {
    this.entries.push({kind: 'separator'});
    return this;
  }
  addSubMenu(menu: MenuHost) {
    this.entries.push({kind: 'menu', caption: menu.caption, entries: menu.entries});
    return this;
  }
  addToUi() {
    this.show({caption: this.caption, place: this.place, entries: [...this.entries]});
  }
}

export class PromptResponseHost extends Service {
  static override readonly serviceName = 'PromptResponse';
  static override readonly reach = 'local';
  constructor(
    private readonly button: string,
    private readonly text: string,
  ) {
    super();
  }
  getSelectedButton() {
    return this.button;
  }
  getResponseText() {
    return this.text;
  }
}

const usualButtons: ButtonSetName = 'OK';

/** Google's `alert(prompt)`, `alert(prompt, buttons)` and `alert(title, prompt, buttons)`. */
function question(args: readonly (string | undefined)[]): {
  title: string;
  text: string;
  buttons: ButtonSetName;
} {
  const [first = '', second, third] = args;
  if (third !== undefined) return {title: first, text: second ?? '', buttons: third as ButtonSetName};
  return {title: '', text: first, buttons: (second as ButtonSetName | undefined) ?? usualButtons};
}

export class UiHost
  extends Service
  implements
    Face<
      Google,
      | 'alert'
      | 'createAddonMenu'
      | 'createMenu'
      | 'prompt'
      | 'showModalDialog'
      | 'showModelessDialog'
      | 'showSidebar'
    >
{
  static override readonly serviceName = 'Ui';
  static override readonly reach = 'local';
  readonly Button = constants('OK', 'CANCEL', 'YES', 'NO', 'CLOSE');
  readonly ButtonSet = constants('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

  constructor(
    private readonly port: UiPort,
    private readonly addOnName: string,
    private readonly showMenu: (menu: TopMenu) => void,
  ) {
    super();
  }

  createMenu(caption: string) {
    return new MenuHost(caption, 'bar', this.showMenu);
  }
  /** Google names an add-on's menu after the add-on. */
  createAddonMenu() {
    return new MenuHost(this.addOnName, 'extensions', this.showMenu);
  }
  alert(...args: readonly string[]) {
    const {title, text, buttons} = question(args);
    return this.port.alert?.(title, text, buttons) ?? 'CLOSE';
  }
  prompt(...args: readonly string[]) {
    const {title, text, buttons} = question(args);
    const answer = this.port.prompt?.(title, text, buttons) ?? {button: 'CLOSE', text: ''};
    return new PromptResponseHost(answer.button, answer.text);
  }
  showSidebar(page: HtmlOutputHost) {
    this.port.showSidebar?.({title: page.getTitle(), html: page.getContent(), width: 300});
  }
  showModalDialog(page: HtmlOutputHost, title: string) {
    this.port.showDialog?.({title, html: page.getContent(), width: page.getWidth() ?? 600});
  }
  showModelessDialog(page: HtmlOutputHost, title: string) {
    this.showModalDialog(page, title);
  }
}
