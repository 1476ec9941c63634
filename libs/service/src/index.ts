export { Asked, type Call } from './call.js';
export { schemaOf, serviceConfig } from './config.js';
export { Deeds, type Done } from './deeds.js';
export { FieldCipher } from './field-cipher.js';
export { agencyOf, officerOf, requireSight, requireVersion } from './ownership.js';
export { keysetOf, pageOf } from './paging.js';
export { dataSourceOptions, migrateSchema, type ServiceSchema } from './schema.js';
export { startService, type ServiceDefinition } from './start-service.js';
