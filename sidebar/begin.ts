/** What the sidebar was opened for, where it was for something: the menu and the workbench open it on the examples. */
export const beginsWithExample = (): boolean => document.getElementById('app')?.dataset.begin === 'example';
