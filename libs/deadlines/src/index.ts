export { DeadlineRow } from './deadline.entity.js';
export { DeadlineSweep } from './deadline-sweep.js';
export { DeadlineTables1764000000500 } from './deadline-tables.migration.js';
export { Deadlines } from './deadlines.js';
export { Holidays } from './holidays.js';
export type { Opening, Order, SettingDay, Which } from './opening.js';
export { deadlineReactions, type DeadlineReactions } from './reactions.js';
export { deadlineEntities, deadlineProviders } from './keeping.js';
export { WhenHolidaysImported } from './when-holidays-imported.handler.js';
