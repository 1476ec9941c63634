import { createHash } from 'node:crypto';
import { hashLeaf, type Leaf } from './leaf.js';

const leaf: Leaf = {
  id: '0b0f6a3e-6a52-4b57-9a52-0f6f0e1d2c01',
  service: 'reviews',
  deed: 'reviews.admit-late-review',
  actorKind: 'officer',
  actorId: '5a1c7a86-3f0e-4c39-8b5e-7d6c5b4a3f02',
  subjectId: '9d2e4b60-1c3a-4e5f-8a7b-6c5d4e3f2a03',
  tenant: 'live',
  at: '2026-11-23T04:00:00.000Z',
  why: 'illness',
  afterHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  correlationId: 'c4f0b7de-52b8-4a77-b6e0-9d4a1f2e3c04',
};

/** The bytes under the hash, spelled out: whoever checks the trail in another language must come to these. */
const canonical =
  '{"actorId":"5a1c7a86-3f0e-4c39-8b5e-7d6c5b4a3f02","actorKind":"officer",' +
  '"afterHash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","at":"2026-11-23T04:00:00.000Z",' +
  '"correlationId":"c4f0b7de-52b8-4a77-b6e0-9d4a1f2e3c04","deed":"reviews.admit-late-review","format":1,' +
  '"id":"0b0f6a3e-6a52-4b57-9a52-0f6f0e1d2c01","service":"reviews",' +
  '"subjectId":"9d2e4b60-1c3a-4e5f-8a7b-6c5d4e3f2a03","tenant":"live","why":"illness"}';

describe('hashLeaf', () => {
  it('is the SHA-256 of the documented text', () => {
    expect(hashLeaf(leaf)).toBe(createHash('sha256').update(canonical, 'utf8').digest('hex'));
    expect(hashLeaf(leaf)).toBe('76d4c05a0efd7a7eb761226e43bb76fd3571f803a45dc253342094d2b4f3a924');
  });

  it('does not depend on the order the members come in, nor on anything beside them', () => {
    const turned = { seq: '7', ...Object.fromEntries(Object.entries(leaf).toReversed()) };
    expect(hashLeaf(turned as unknown as Leaf)).toBe(hashLeaf(leaf));
  });

  it.each(Object.keys(leaf))('changes with %s', (member) => {
    expect(hashLeaf({ ...leaf, [member]: 'another' })).not.toBe(hashLeaf(leaf));
  });

  it('tells no reason from an empty one', () => {
    expect(hashLeaf({ ...leaf, why: null })).not.toBe(hashLeaf({ ...leaf, why: '' }));
  });
});
