/** The households agree on all three agencies, which agree on the first of them to lead; then each is appointed. */
export async function selectAndAppoint({ call, upload, tokens, project, agencies, days, homes }) {
  const post = (path, body) => call('POST', path, { as: tokens.clerk, body });
  const paper = () => upload(tokens.clerk);
  // Chosen long before it is entered here: an approver says why no days are left to agree.
  const list = {
    candidates: agencies.map(({ id }) => ({ agencyId: id, signedUpOn: days.back(70) })),
    announcedOn: days.back(69),
    place: '演示街道办事处公告栏',
    noticeSha256: await paper(),
    households: homes.length,
    seats: agencies.length,
    shortPeriodReason: '演示数据：名单早已公布，系统上线后补录。',
  };
  const as = tokens.approver;
  const selection = await call('POST', `/projects/${project.id}/selections`, { as, body: list });
  await post(`/selections/${selection.id}/agreement`, {
    agencyIds: agencies.map(({ id }) => id),
    householdNos: homes.slice(0, Math.ceil(homes.length * 0.8)).map(({ householdNo }) => householdNo),
    agreedOn: days.back(62),
    evidenceSha256: await paper(),
  });
  const [leading] = agencies;
  for (const agency of agencies) {
    const lead = agency === leading ? {} : { lead: { agencyId: leading.id, evidenceSha256: await paper() } };
    const appraiserIds = agency.appraisers.map(({ id }) => id);
    await post(`/projects/${project.id}/appointments`, {
      agencyId: agency.id,
      appraiserIds,
      from: days.back(60),
      ...lead,
    });
    await post(`/projects/${project.id}/commissions`, {
      agencyId: agency.id,
      contractSha256: await paper(),
      letterSha256: await paper(),
      signedOn: days.back(60),
      appraiserIds,
    });
  }
}
