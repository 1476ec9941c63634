/** What ties a file to its report, its organs and its agency; copied into each file, so that lists read one table. */
interface Case {
  tenant: string;
  reportId: string;
  projectId: string;
  organId: string;
  regulatorOrganId: string;
  jurisdiction: string;
  agencyId: string;
}

export const caseOf = (from: Case): Case => ({
  tenant: from.tenant,
  reportId: from.reportId,
  projectId: from.projectId,
  organId: from.organId,
  regulatorOrganId: from.regulatorOrganId,
  jurisdiction: from.jurisdiction,
  agencyId: from.agencyId,
});
