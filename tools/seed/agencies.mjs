/** Three agencies and their appraisers: invented by rule, with valid check digits. */
export async function seedAgencies({ call, tokens, days }) {
  const { creditCodeOf, organisationCodeOf } = await import('../../dist/libs/kernel/src/index.js');
  const agencies = [];
  for (const [index, name] of ['甲衡', '乙正', '丙信'].entries()) {
    const creditCode = creditCodeOf(`91220102${organisationCodeOf(`MADEM${index}0${index}`)}`);
    const agency = await call('POST', '/agencies', {
      as: tokens.registrar,
      body: {
        creditCode,
        name: `演示${name}房地产估价有限公司`,
        organId: 'changchun',
        grade: String(index + 1),
        filedFrom: days.back(900),
      },
    });
    agencies.push({
      ...agency,
      short: `YS${'ABC'[index]}`,
      appraisers: await seedAppraisers(call, tokens, days, agency, index),
    });
  }
  return agencies;
}

async function seedAppraisers(call, tokens, days, agency, index) {
  const appraisers = [];
  for (const n of [1, 2, 3]) {
    const body = {
      registrationNo: `2220${index + 1}${String(n).padStart(4, '0')}`,
      name: `估价师${'甲乙丙'[index]}${'一二三'[n - 1]}`,
      validFrom: days.back(800),
      validTo: days.back(-290),
      agencyId: agency.id,
      employedFrom: days.back(800),
    };
    appraisers.push(await call('POST', '/appraisers', { as: tokens.registrar, body }));
  }
  return appraisers;
}

/** A live key for each agency. */
export async function seedKeys({ call, tokens, agencies }) {
  for (const agency of agencies) {
    const { eventually } = await import('./eventually.mjs');
    const issued = await eventually(() =>
      call('POST', `/agencies/${agency.id}/keys`, {
        as: tokens.security,
        body: {
          mode: 'live',
          scopes: ['reports:submit', 'reports:read', 'reviews:answer', 'misconduct:answer'],
        },
      }),
    );
    agency.key = issued.key;
  }
}
