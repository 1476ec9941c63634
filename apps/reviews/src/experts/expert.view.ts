import type { ExpertView } from '#contracts';
import type { Expert } from './expert.entity.js';

/** An expert as the committee's own officers see one, by name. */
export const viewOf = (expert: Expert, name: string): ExpertView => ({
  id: expert.id,
  version: expert.version,
  name,
  field: expert.field,
  organId: expert.organId,
  ...(expert.employerAgencyId ? { employerAgencyId: expert.employerAgencyId } : {}),
  ...(expert.appraiserId ? { appraiserId: expert.appraiserId } : {}),
  formerAgencyIds: expert.formerAgencyIds,
  termFrom: expert.termFrom,
  termTo: expert.termTo,
});
