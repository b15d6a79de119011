/** A line across the page for what stays true until somebody decides. */

export interface BannerChoice {
  readonly label: string;
  run(): void;
}

let shown: HTMLElement | null = null;

export function showBanner(text: string, choices: readonly BannerChoice[]): void {
  closeBanner();
  shown = document.createElement('div');
  shown.id = 'banner';
  shown.setAttribute('role', 'alert');
  shown.append(Object.assign(document.createElement('span'), {textContent: text}));
  for (const {label, run} of choices) {
    const button = Object.assign(document.createElement('button'), {type: 'button', textContent: label});
    button.className = 'page-button';
    button.addEventListener('click', () => {
      closeBanner();
      run();
    });
    shown.append(button);
  }
  document.getElementById('header')?.before(shown);
}

export function closeBanner(): void {
  shown?.remove();
  shown = null;
}
