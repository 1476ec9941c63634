import type { EntityManager } from 'typeorm';
import { KnownOrgan } from './known-organ.entity.js';

/** How the organ signs; its id where nothing was heard of it yet. */
export async function organNameOf(db: EntityManager, organId: string): Promise<string> {
  return (await db.findOneBy(KnownOrgan, { organId }))?.name ?? organId;
}

/** The organ it stands under; null at the top, or where nothing was heard of it yet. */
export async function superiorOf(db: EntityManager, organId: string): Promise<string | null> {
  return (await db.findOneBy(KnownOrgan, { organId }))?.parentId ?? null;
}
