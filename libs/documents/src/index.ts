import { Documents } from './documents.js';
import { DocumentNumber, IssuedDocument } from './issued-document.entity.js';

export { documentReadModelOf } from './document.read-model.js';
export { DocumentTables1764000000600 } from './document-tables.migration.js';
export { Documents, type Drafting } from './documents.js';

/** For the schema of a service that issues documents, with `DocumentTables1764000000600`; it must be one that encrypts. */
export const documentEntities = [IssuedDocument, DocumentNumber];

/** For its module, with `documentReadModelOf(issuer)` among the controllers. */
export const documentProviders = [Documents];
