import type { Opening, SettingDay, Which } from '#deadlines';
import type { MisconductCase } from '../cases/misconduct-case.entity.js';
import { organInCharge } from '../cases/organ-in-charge.js';

/** The Administrative Penalty Act is national: so are its periods. */
export const jurisdiction = 'CN';

/** A statutory period of a case or lead, with those who see it: the organ always, the agency once it knows of the case. */
export function caseDeadline<K extends Opening['key']>(found: MisconductCase, key: K) {
  return {
    ...whichOf(found, key),
    jurisdiction,
    packOn: found.openedOn,
    organId: organInCharge(found),
    ...(found.notice ? { agencyId: found.agencyId } : {}),
  };
}

/** A day set by a decision in a case, which organ and agency see. */
export function caseDay<K extends SettingDay['key']>({ id, organId, agencyId }: MisconductCase, key: K) {
  const mustAct: SettingDay['mustAct'] = ['regulator'];
  return { ...whichOf({ id }, key), organId, agencyId, mustAct };
}

/** Names a period of a case. */
export function whichOf<K extends Which['key']>({ id }: Pick<MisconductCase, 'id'>, key: K) {
  return { key, subjectKind: 'case', subjectId: id };
}
