import { recipientsOf } from './recipients-of.js';

const parties = { agencyId: 'a', organId: 'nanguan', reportId: 'r' };

describe('who is told of a stage', () => {
  it('is before the last day whoever must act', () => {
    expect(recipientsOf('reminder', { ...parties, mustAct: ['agency'] })).toEqual(['agency:a']);
    expect(recipientsOf('reminder', { ...parties, mustAct: ['household', 'expropriation-department'] })).toEqual([
      'household:r',
      'organ:nanguan',
    ]);
  });

  it('is after it the organ too, once though it had to act itself', () => {
    expect(recipientsOf('lapsed', { ...parties, mustAct: ['agency'] })).toEqual(['agency:a', 'organ:nanguan']);
    expect(recipientsOf('lapsed', { ...parties, mustAct: ['regulator', 'committee'] })).toEqual(['organ:nanguan']);
  });

  it('is in the end the organ and the one above it', () => {
    const concerned = { ...parties, mustAct: ['agency'] };
    expect(recipientsOf('escalated', concerned)).toEqual(['organ:nanguan']);
    expect(recipientsOf('escalated', { ...concerned, superiorId: 'changchun' })).toEqual([
      'organ:nanguan',
      'organ:changchun',
    ]);
    expect(recipientsOf('lapsed', { ...concerned, superiorId: 'changchun' })).toEqual(['agency:a', 'organ:nanguan']);
  });

  it('is nobody where the party is not named, or has no inbox here', () => {
    expect(recipientsOf('reminder', { mustAct: ['agency', 'household', 'committee'] })).toEqual([]);
    expect(recipientsOf('reminder', { ...parties, mustAct: ['court', 'reconsideration-organ'] })).toEqual([]);
  });
});
