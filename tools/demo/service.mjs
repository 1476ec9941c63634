/** The clerk serves the report and hands over the claim code; the household opens its case with it. */
export async function serveOn(stage, { reportId, servedOn }) {
  const { call, tokens } = stage;
  const evidenceSha256 = await stage.upload(tokens.clerk);
  const proof = await stage.eventually(() =>
    call('POST', `/reports/${reportId}/services`, {
      as: tokens.clerk,
      body: { kind: 'signed-receipt', servedOn, evidenceSha256, signedBy: { role: 'owner' } },
    }),
  );
  return proof;
}

/** Without an account: report code and claim code, both printed on what the household was handed. */
export async function openAsHousehold(stage, reportId) {
  const { call, tokens } = stage;
  const issued = await stage.eventually(() =>
    call('POST', `/reports/${reportId}/claim-codes`, { as: tokens.clerk, body: {} }),
  );
  const opened = await call('POST', '/public/claims/open', {
    body: { reportCode: issued.reportCode, claimCode: issued.claimCode },
  });
  return { token: opened.token, reportCode: issued.reportCode };
}

/** The next dates as the household sees them, told one by one. */
export async function tellNextDates(stage, household, reportId) {
  const { dates } = await stage.eventually(async () => {
    const answer = await stage.call('GET', `/reports/${reportId}/next-dates`, { as: household });
    return answer.dates.length > 0 && answer;
  });
  for (const date of dates) stage.tell('住户 household', `${date.key} ${date.calculation.zh}`, date.calculation.en);
}
