import { findInvalid, type AgencyFacts, type AppointmentFacts, type SignerFacts } from './valid-on.js';

const agency: AgencyFacts = {
  id: 'agency',
  filings: [{ grade: '2', from: '2024-01-01', to: '2026-12-31' }],
  suspensions: [{ from: '2025-06-01', to: '2025-08-31' }],
};
const signer: SignerFacts = {
  id: 'li',
  registrations: [{ from: '2024-01-01', to: '2026-12-31' }],
  employments: [
    { agencyId: 'agency', from: '2024-01-01', to: '2025-12-31' },
    { agencyId: 'other', from: '2026-01-01' },
  ],
};
const appointment: AppointmentFacts = { agencyId: 'agency', appraiserIds: ['li'], from: '2025-01-01' };
const codes = (day: string, appointments: AppointmentFacts[] | null = null) =>
  findInvalid(agency, [signer], appointments, day).map((reason) => reason.code);

describe('findInvalid', () => {
  it('finds nothing on a day when everything is in force', () => {
    expect(codes('2025-05-31', [appointment])).toEqual([]);
  });

  it('counts the first and the last day of a suspension as suspended, and the day after as free', () => {
    expect(codes('2025-06-01')).toEqual(['agency-suspended']);
    expect(codes('2025-08-31')).toEqual(['agency-suspended']);
    expect(codes('2025-09-01')).toEqual([]);
  });

  it('knows where an appraiser was employed on that day, not today', () => {
    expect(codes('2025-12-31')).toEqual([]);
    expect(codes('2026-01-01')).toEqual(['appraiser-not-employed-here']);
  });

  it('names every reason at once', () => {
    expect(codes('2027-01-01', [])).toEqual([
      'agency-not-filed',
      'appraiser-not-registered',
      'appraiser-not-employed-here',
      'agency-not-appointed',
    ]);
  });

  it('bars the provisional third grade from expropriation work', () => {
    const provisional = { ...agency, filings: [{ grade: '3-provisional', from: '2024-01-01' }] };
    expect(findInvalid(provisional, [], null, '2025-01-01')).toEqual([
      { code: 'agency-grade-bars-expropriation', subjectId: 'agency' },
    ]);
  });

  it('misses a signer whom the appointment does not name', () => {
    const without = { ...appointment, appraiserIds: ['wang'] };
    expect(codes('2025-05-31', [without])).toEqual(['appraiser-not-in-appointment']);
  });
});
