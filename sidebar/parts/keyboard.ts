import {useLayoutEffect} from 'preact/hooks';

/**
 * Gives the keyboard to what has just been drawn. Before the page is painted: an effect that comes later takes it from
 * where the person already types, and a first letter lands in the wrong field.
 */
export function useKeyboard(there: () => HTMLElement | null | undefined): void {
  useLayoutEffect(() => there()?.focus(), []);
}
