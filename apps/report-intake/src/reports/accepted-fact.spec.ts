import type { ReportAttachment } from '#contracts';
import { aProjectChanged, aReport } from '#testing';
import { acceptedFact } from './accepted-fact.js';
import type { Report } from './report.entity.js';

const report = { id: 'r', projectId: 'p', agencyId: 'a', reportCode: 'K7QF2M9XPD4T' } as Report;
const project = aProjectChanged({
  referencePrices: [
    { use: 'commercial', yuanPerSqm: 15_000 },
    { use: 'residential', yuanPerSqm: 8000 },
  ],
});

describe('what is told of an accepted report', () => {
  it('holds the reference price of its own use, and the photos only', () => {
    const attachments: ReportAttachment[] = [
      { sha256: 'a'.repeat(64), kind: 'photo', name: '客厅.jpg' },
      { sha256: 'b'.repeat(64), kind: 'title', name: '不动产权证.pdf' },
    ];
    const { facts } = acceptedFact(report, 1, aReport({ attachments }), project);
    expect(facts).toMatchObject({ use: 'residential', referencePriceYuan: 8000, photos: ['a'.repeat(64)] });
  });

  it('says nothing of a reference price where none was published', () => {
    const { facts } = acceptedFact(report, 1, aReport(), { ...project, referencePrices: [] });
    expect(facts).not.toHaveProperty('referencePriceYuan');
  });
});
