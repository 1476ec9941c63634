import { agencyOn, appointmentOn, appraisersOn } from './registers-on.js';

const agency = {
  agencyId: 'a',
  filings: [
    { grade: '3' as const, from: '2018-01-01', to: '2023-12-31' },
    { grade: '2' as const, from: '2024-01-01' },
  ],
  suspensions: [{ from: '2026-05-01', to: '2026-05-31' }],
};

describe('the registers on a day', () => {
  it('know the filing of that day, not of today', () => {
    expect(agencyOn(agency, '2023-12-31')).toMatchObject({ grade: '3', filedTo: '2023-12-31' });
    expect(agencyOn(agency, '2024-01-01')).toMatchObject({ grade: '2', filedTo: null });
  });

  it('name the last filing where none was in force, and none of good grade where there never was one', () => {
    expect(agencyOn(agency, '2017-01-01')).toMatchObject({ grade: '2', filedFrom: '2024-01-01' });
    expect(agencyOn({ ...agency, filings: [] }, '2024-01-01')).toMatchObject({ filedFrom: '9999-12-31' });
  });

  it('know an appraiser by the registration of that day', () => {
    const registrations = [
      { from: '2020-01-01', to: '2022-12-31' },
      { from: '2023-06-01', to: '2026-05-31' },
    ];
    const one = { appraiserId: 'p', registrationNo: 'n', registrations, employments: [] };
    expect(appraisersOn([one], '2021-01-01')['p']).toMatchObject({ validFrom: '2020-01-01', validTo: '2022-12-31' });
    expect(appraisersOn([one], '2023-01-01')['p']).toMatchObject({ validFrom: '2023-06-01' });
    expect(appraisersOn([], '2023-01-01')).toEqual({});
  });

  it('know no appointment of an agency that never had one', () => {
    const appointment = { agencyId: 'a', appraiserIds: ['p'], from: '2026-03-05', to: '2026-06-30' };
    expect(appointmentOn([appointment], 'b', '2026-04-01')).toBeNull();
    expect(appointmentOn([appointment], 'a', '2026-07-01')).toEqual(appointment);
  });
});
