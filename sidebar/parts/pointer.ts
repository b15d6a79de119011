/**
 * What comes in while a button is held down would move the line under the pointer: the click would then hit nothing.
 * It waits until the button is up and the click is done.
 */
let isDown = false;
const whenUp = new Set<() => void>();

function released(): void {
  isDown = false;
  const waiting = [...whenUp];
  whenUp.clear();
  // The click comes after the release.
  setTimeout(() => {
    for (const act of waiting) act();
  });
}

/** Once, when the page begins. */
export function watchPointer(): void {
  const pressed = () => {
    isDown = true;
  };
  addEventListener('pointerdown', pressed, true);
  for (const type of ['pointerup', 'pointercancel']) addEventListener(type, released, true);
}

/** @returns gives up what still waits */
export function whenPointerIsUp(act: () => void): () => void {
  if (!isDown) {
    act();
    return () => {};
  }
  let isWanted = true;
  whenUp.add(() => {
    if (isWanted) act();
  });
  return () => {
    isWanted = false;
  };
}
