import { Documents } from './documents.js';
import { DocumentNumber, IssuedDocument } from './issued-document.entity.js';

export { documentReadModelOf } from './document.read-model.js';
export { DocumentAbout1764000000610 } from './document-about.migration.js';
export { DocumentRevocation1764000000630 } from './document-revocation.migration.js';
export { DocumentRevoked1764000000620 } from './document-revoked.migration.js';
export { DocumentTables1764000000600 } from './document-tables.migration.js';
export { Documents, type Draft, type Drafting } from './documents.js';
export { cautionsOf, lengthInWords } from './in-words.js';

/** For the schema of a service that issues documents, with its four migrations; it must be one that encrypts. */
export const documentEntities = [IssuedDocument, DocumentNumber];

/** For its module, with `documentReadModelOf(issuer)` among the controllers. */
export const documentProviders = [Documents];
