/** Style sheets are taken out of the bundle into the page's own style element. */
declare module '*.css';
