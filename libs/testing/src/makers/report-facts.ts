import { aReport, aReportsAnnouncementDay, aReportsAppraiserIds } from './a-report.js';

/** The agency a default report comes from. */
export const aReportsAgencyId = '4b7e2c90-58aa-4f0d-8a55-6d1f2b3c4a01';

const [first, second] = aReportsAppraiserIds;

function anAppraiser(registrationNo: string) {
  const employments = [{ agencyId: aReportsAgencyId, from: '2020-01-01' }];
  return { registrationNo, validFrom: '2024-01-01', validTo: '2026-12-31', employments };
}

function defaults() {
  return {
    report: aReport(),
    announcedOn: aReportsAnnouncementDay,
    agency: { agencyId: aReportsAgencyId, filedFrom: '2018-01-01', grade: '1' as const, suspensions: [] },
    appraisers: { [first]: anAppraiser('2220260001'), [second]: anAppraiser('2220260002') },
    appointment: { agencyId: aReportsAgencyId, appraiserIds: aReportsAppraiserIds, from: '2026-03-05' },
    order: null,
    otherUses: [],
  };
}

/** A default report with registers that bear it out: no check finds anything. Each fact given replaces the default one. */
export function reportFacts<T extends object>(overrides: T): Omit<ReturnType<typeof defaults>, keyof T> & T {
  return { ...defaults(), ...overrides };
}
