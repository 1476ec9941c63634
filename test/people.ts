import type { AddOfficer, AddOrgan, OfficerView, OpenedSession } from '#contracts';
import { testFirstAdminToken } from '#testing';
import type { WholeSystem } from './whole-system.js';

/** Nanguan has a client and a regulator apart; Gongzhuling is another county. */
const organs: Omit<AddOrgan, 'name' | 'from'>[] = [
  { id: 'changchun', level: 'prefecture', roles: ['regulator', 'filing-authority'] },
  { id: 'nanguan-housing', level: 'county', roles: ['regulator'], parentId: 'changchun' },
  { id: 'nanguan-expropriation', level: 'county', roles: ['expropriation'], parentId: 'changchun' },
  { id: 'gongzhuling', level: 'county', roles: ['regulator', 'expropriation'], parentId: 'changchun' },
];

/** Who works where, by the name the tests call them; of the platform only the administrators. */
const people = {
  systemAdmin: ['platform', ['system-admin']],
  auditAdmin: ['platform', ['audit-admin']],
  clerk: ['nanguan-expropriation', ['clerk']],
  reviewer: ['nanguan-housing', ['reviewer']],
  investigator: ['nanguan-housing', ['case-officer']],
  colleague: ['nanguan-housing', ['case-officer', 'legal-reviewer', 'hearing-chair']],
  approver: ['nanguan-housing', ['approver']],
  registrar: ['changchun', ['reviewer', 'approver']],
  secretary: ['changchun', ['committee-secretary', 'expert']],
  /** Neither investigated nor decides. */
  jurist: ['nanguan-housing', ['legal-reviewer', 'hearing-chair']],
  prefectureOfficer: ['changchun', ['case-officer', 'legal-reviewer']],
  prefectureChief: ['changchun', ['approver']],
  otherCounty: ['gongzhuling', ['clerk', 'reviewer', 'case-officer', 'approver', 'committee-secretary']],
} as const satisfies Record<string, readonly [string, readonly AddOfficer['roles'][number][]]>;

export type Officer = keyof typeof people | 'securityAdmin';

const password = 'a password of tests';

/** A session of somebody of `people`, or of the security administrator. */
export async function signIn(system: WholeSystem, who: Officer): Promise<string> {
  const username = who === 'securityAdmin' ? 'security' : who.toLowerCase();
  return (await system.done<OpenedSession>('POST', '/sessions', { body: { username, password } })).token;
}

/** Everybody in `people` and the organs they work in, by the first administrator; each signed in. */
export async function seedPeople(system: WholeSystem) {
  const claim = { token: testFirstAdminToken, username: 'security', password };
  await system.done('POST', '/first-administrator', { body: claim });
  const securityAdmin = await signIn(system, 'securityAdmin');
  const add = (username: string, organId: string, roles: readonly string[]) =>
    system.done<OfficerView>('POST', '/officers', {
      as: securityAdmin,
      body: { organId, username, name: `测试${username}`, roles, password },
    });
  const officers: Record<string, string> = { securityAdmin };
  const ids: Record<string, string> = {};
  for (const [who, [organId, roles]] of Object.entries(people)) {
    ids[who] = (await add(who.toLowerCase(), organId, roles)).id;
    officers[who] = await signIn(system, who as Officer);
    if (who === 'systemAdmin') await addOrgans(system, officers[who]);
  }
  const spareOfficerId = (await add('spare', 'gongzhuling', ['clerk'])).id;
  return {
    officers: officers as Record<Officer, string>,
    officerIds: ids as Record<keyof typeof people, string>,
    investigatorIds: [ids['investigator'] ?? '', ids['colleague'] ?? ''],
    spareOfficerId,
  };
}

async function addOrgans(system: WholeSystem, as: string): Promise<void> {
  for (const organ of organs) {
    await system.done('POST', '/organs', { as, body: { ...organ, name: `测试机关${organ.id}`, from: '2000-01-01' } });
  }
}
