/** What the host asks of whoever shows it: the page, or a test. Left out means: nobody is there to ask. */
export interface SidebarContent {
  readonly title: string;
  readonly html: string;
  readonly width: number;
}

export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
export type ButtonSetName = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

export interface ProtectedEdit {
  readonly sheet: string;
  /** The cells that were changed although they are protected, in A1 notation. */
  readonly cells: readonly string[];
  readonly description: string;
}

export interface UiPort {
  showSidebar?(sidebar: SidebarContent): void;
  showDialog?(dialog: SidebarContent): void;
  alert?(title: string, text: string, buttons: ButtonSetName): ButtonName;
  prompt?(title: string, text: string, buttons: ButtonSetName): {button: ButtonName; text: string};
  toast?(message: string, title: string, seconds: number): void;
  /** A warning-only protection: may the edit stay? Without an answer it stays. */
  confirmEdit?(edit: ProtectedEdit): boolean;
  /** A hard protection refused an edit. */
  refuseEdit?(message: string): void;
  log?(level: 'log' | 'info' | 'warn' | 'error', text: string): void;
}
