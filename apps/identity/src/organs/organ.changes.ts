import { organChanged, type OrganView } from '#contracts';
import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { mayStandUnder } from '../domain/decide-place.js';
import type { OrganPlace } from './organ-place.entity.js';
import { Organ } from './organ.entity.js';

/** The organ as it stands in that place. */
export const viewOf = (organ: Organ, place: OrganPlace): OrganView => ({
  id: organ.id,
  version: organ.version,
  name: organ.name,
  level: organ.level,
  roles: organ.roles,
  parentId: place.parentId,
  divisionCode: place.divisionCode,
  from: place.validFrom,
});

/** Refuses a parent that does not exist or is not of a higher level. */
export async function requireParent(tx: Tx, level: string, parentId: string): Promise<void> {
  const parent = await tx.manager.findOneBy(Organ, { id: parentId });
  if (!parent) throw new Refusal('not-found', { pointer: '/parentId' });
  if (!mayStandUnder(level, parent.level)) throw new Refusal('organ-level-wrong', { pointer: '/parentId' });
}

/** Tells the other services of the organ as it stands now. */
export function announce(tx: Tx, organ: Organ, { parentId, divisionCode }: OrganPlace): void {
  const { id: organId, version, name, level, roles } = organ;
  const place = { ...(parentId ? { parentId } : {}), ...(divisionCode ? { divisionCode } : {}) };
  tx.emit(organChanged, { organId, version, name, level, roles, ...place });
}
