import type {Shared} from './shared-setup';

export default async function tearDown(): Promise<void> {
  await (globalThis as Shared).closeShared?.();
}
