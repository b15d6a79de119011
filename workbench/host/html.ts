/** HtmlService: pages for the sidebar and dialogs. */
import type {Face} from './face';
import {constants, Service} from './service';

type Google = GoogleAppsScript.HTML.HtmlService;
type GoogleOutput = GoogleAppsScript.HTML.HtmlOutput;

export class HtmlOutputHost
  extends Service
  implements
    Face<
      GoogleOutput,
      | 'addMetaTag'
      | 'append'
      | 'getContent'
      | 'getHeight'
      | 'getTitle'
      | 'getWidth'
      | 'setContent'
      | 'setHeight'
      | 'setSandboxMode'
      | 'setTitle'
      | 'setWidth'
      | 'setXFrameOptionsMode'
    >
{
  static override readonly serviceName = 'HtmlOutput';
  static override readonly reach = 'local';
  private title = '';
  private width: number | null = null;
  private height: number | null = null;

  constructor(private content: string) {
    super();
  }
  getContent() {
    return this.content;
  }
  setContent(content: string) {
    this.content = content;
    return this;
  }
  append(content: string) {
    return this.setContent(this.content + content);
  }
  setTitle(title: string) {
    this.title = title;
    return this;
  }
  getTitle() {
    return this.title;
  }
  setWidth(width: number) {
    this.width = width;
    return this;
  }
  getWidth() {
    return this.width;
  }
  setHeight(height: number) {
    this.height = height;
    return this;
  }
  getHeight() {
    return this.height;
  }
  /** IFRAME is the one mode there is. */
  setSandboxMode() {
    return this;
  }
  setXFrameOptionsMode() {
    return this;
  }
  addMetaTag() {
    return this;
  }
}

export class HtmlServiceHost
  extends Service
  implements Face<Google, 'createHtmlOutput' | 'createHtmlOutputFromFile'>
{
  static override readonly serviceName = 'HtmlService';
  static override readonly reach = 'local';
  readonly SandboxMode = constants('IFRAME', 'EMULATED', 'NATIVE');
  readonly XFrameOptionsMode = constants('ALLOWALL', 'DEFAULT');

  constructor(private readonly files: Readonly<Record<string, string>>) {
    super();
  }
  createHtmlOutput(html = '') {
    return new HtmlOutputHost(html);
  }
  createHtmlOutputFromFile(name: string) {
    const content = this.files[name.replace(/\.html$/, '')];
    if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return new HtmlOutputHost(content);
  }
}
