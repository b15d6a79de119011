/**
 * Brings a place to the person's eyes, once the change is made. Whether that succeeds is not part of the change:
 * a failure here must not be told as if nothing had been done.
 */
export function show(place: {activate(): unknown}): void {
  try {
    place.activate();
  } catch (error) {
    console.error(error);
  }
}
