/** For what is not part of a change: a failure here must not be told as if nothing had been done. */
export function attempt(action: () => unknown): void {
  try {
    action();
  } catch (error) {
    console.error(error);
  }
}

/** Brings a place to the person's eyes, once the change is made. Whether that succeeds is not part of the change. */
export function show(place: {activate(): unknown}): void {
  attempt(() => place.activate());
}
