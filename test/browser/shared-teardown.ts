import type {Shared} from './shared-setup';

export default function tearDown(): void {
  (globalThis as Shared).closeShared?.();
}
