declare module 'made:reference' {
  const reference: readonly import('./reference').FunctionEntry[];
  export default reference;
}
