export { KnownOfficer } from './known-officer.entity.js';
export { KnownOrgan } from './known-organ.entity.js';
export { organNameOf, superiorOf } from './look-up.js';
export { OrganTables1764000000700 } from './organ-tables.migration.js';
export { WhenOfficerChanged } from './when-officer-changed.handler.js';
export { WhenOrganChanged } from './when-organ-changed.handler.js';
