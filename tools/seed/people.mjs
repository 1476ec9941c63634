import { randomBytes } from 'node:crypto';

/**
 * Organs of the demo: real divisions of Jilin, offices named after them. 公主岭 moved from 四平 to 长春 in 2020 (the day is
 * unconfirmed); 长白山管委会 has no GB/T 2260 code.
 */
const ORGANS = [
  {
    id: 'jilin',
    name: '吉林省住房和城乡建设厅（演示）',
    level: 'province',
    roles: ['regulator', 'filing-authority'],
    divisionCode: '220000',
  },
  {
    id: 'changchun',
    name: '长春市住房保障和房屋管理局（演示）',
    level: 'prefecture',
    roles: ['regulator', 'filing-authority'],
    parentId: 'jilin',
    divisionCode: '220100',
  },
  {
    id: 'siping',
    name: '四平市住房和城乡建设局（演示）',
    level: 'prefecture',
    roles: ['regulator'],
    parentId: 'jilin',
    divisionCode: '220300',
  },
  {
    id: 'changbaishan',
    name: '长白山管委会住房部门（演示）',
    level: 'prefecture',
    roles: ['regulator', 'expropriation'],
    parentId: 'jilin',
  },
  {
    id: 'nanguan-housing',
    name: '南关区住房和城乡建设局（演示）',
    level: 'county',
    roles: ['regulator'],
    parentId: 'changchun',
    divisionCode: '220102',
  },
  {
    id: 'nanguan-expropriation',
    name: '南关区房屋征收经办中心（演示）',
    level: 'county',
    roles: ['expropriation'],
    parentId: 'changchun',
    divisionCode: '220102',
  },
  {
    id: 'gongzhuling',
    name: '公主岭市住房和城乡建设局（演示）',
    level: 'county',
    roles: ['regulator', 'expropriation'],
    parentId: 'siping',
    divisionCode: '220381',
  },
];

const MOVES = [{ id: 'gongzhuling', parentId: 'changchun', divisionCode: '220184', from: '2020-06-19' }];

/** Who plays whom in the demo; passwords are made at random for each installation. */
const OFFICERS = [
  {
    key: 'system',
    username: 'system',
    organId: 'platform',
    roles: ['system-admin'],
    zh: '系统管理员',
    en: 'system administrator',
  },
  {
    key: 'audit',
    username: 'audit',
    organId: 'platform',
    roles: ['audit-admin'],
    zh: '审计管理员',
    en: 'audit administrator',
  },
  {
    key: 'clerk',
    username: 'clerk',
    organId: 'nanguan-expropriation',
    roles: ['clerk'],
    zh: '南关区征收部门经办人',
    en: 'clerk of the expropriation department',
  },
  {
    key: 'reviewer',
    username: 'reviewer',
    organId: 'nanguan-housing',
    roles: ['reviewer'],
    zh: '南关区审核人',
    en: 'county reviewer',
  },
  {
    key: 'investigator',
    username: 'investigator',
    organId: 'nanguan-housing',
    roles: ['case-officer'],
    zh: '南关区办案人甲',
    en: 'county case officer A',
  },
  {
    key: 'colleague',
    username: 'colleague',
    organId: 'nanguan-housing',
    roles: ['case-officer'],
    zh: '南关区办案人乙',
    en: 'county case officer B',
  },
  {
    key: 'approver',
    username: 'approver',
    organId: 'nanguan-housing',
    roles: ['approver'],
    zh: '南关区负责人',
    en: 'county approver',
  },
  {
    key: 'registrar',
    username: 'prefecture',
    organId: 'changchun',
    roles: ['reviewer', 'approver'],
    zh: '长春市主管部门负责人',
    en: 'prefecture approver',
  },
  {
    key: 'secretary',
    username: 'secretary',
    organId: 'changchun',
    roles: ['committee-secretary'],
    zh: '长春市评估专家委员会秘书',
    en: 'committee secretary',
  },
  {
    key: 'stranger',
    username: 'gongzhuling',
    organId: 'gongzhuling',
    roles: ['reviewer', 'clerk'],
    zh: '公主岭市审核人（外县）',
    en: 'reviewer of another county',
  },
];

const newPassword = () => randomBytes(9).toString('base64url');

/** Organs, officers and their sessions, beginning with the one-time token of the first administrator. */
export async function seedPeople({ call, firstAdminToken }) {
  const security = {
    username: 'security',
    password: newPassword(),
    zh: '安全管理员',
    en: 'security administrator',
    key: 'security',
  };
  await call('POST', '/first-administrator', {
    body: { token: firstAdminToken, username: security.username, password: security.password },
  });
  const tokens = { security: await signIn(call, security) };
  const officers = [security];
  const [system, ...others] = OFFICERS;
  officers.push(await addOfficer(call, tokens, system));
  for (const organ of ORGANS)
    await call('POST', '/organs', { as: tokens.system, body: { ...organ, from: '2000-01-01' } });
  for (const { id, ...move } of MOVES) await call('POST', `/organs/${id}/moves`, { as: tokens.system, body: move });
  for (const officer of others) officers.push(await addOfficer(call, tokens, officer));
  return { tokens, officers };
}

async function addOfficer(call, tokens, { key, zh, en, ...officer }) {
  const password = newPassword();
  const { id } = await call('POST', '/officers', { as: tokens.security, body: { ...officer, name: zh, password } });
  tokens[key] = await signIn(call, { username: officer.username, password });
  return { key, id, username: officer.username, password, zh, en };
}

/** A fresh session token. */
export async function signIn(call, { username, password }) {
  return (await call('POST', '/sessions', { body: { username, password } })).token;
}
