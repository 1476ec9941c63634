import type { ServiceMode } from './service-facts.js';

/**
 * 留置送达, of a household that will not sign: legal on the day it was left. Without a disinterested witness it is none at
 * all; the proof is whole with as many as the policy asks for, or with one and a recording.
 */
export const leftWithWitnesses: ServiceMode = {
  legalDayOf: ({ servedOn }) => servedOn,
  objectionTo: ({ witnesses }) =>
    witnesses.some((witness) => witness.disinterested) ? null : { because: 'witness-missing', pointer: '/witnesses' },
  defectsOf: ({ witnesses, recordings }, policy) => {
    const impartial = witnesses.filter((witness) => witness.disinterested).length;
    const interested = impartial < witnesses.length;
    return [
      ...(impartial < policy.witnesses && recordings === 0 ? (['witnesses-too-few'] as const) : []),
      ...(interested ? (['witness-interested'] as const) : []),
    ];
  },
};
