/** Who has rights in the house: co-owner (共有人), heir (继承人), tenant of public housing (公房承租人); the owner named in the report is one. */
export const partyKinds = ['owner', 'heir', 'public-tenant'] as const;
export type PartyKind = (typeof partyKinds)[number];

/** What a letter of authority (委托书) covers: to receive papers, to apply for review, for determination, to sign the agreement. */
export const representationScopes = ['receive', 'review', 'determination', 'settle'] as const;
export type RepresentationScope = (typeof representationScopes)[number];
