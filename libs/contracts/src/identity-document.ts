/** Papers by which an officer may know who stands at the counter. */
export const identityDocuments = ['resident-id', 'household-register', 'passport', 'other'] as const;
export type IdentityDocument = (typeof identityDocuments)[number];
