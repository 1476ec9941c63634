import { DeadlineChangeRow } from './deadline-change.entity.js';
import { DeadlineRow } from './deadline.entity.js';
import { DeadlineStageRow } from './deadline-stage.entity.js';
import { DeadlineSweep } from './deadline-sweep.js';
import { Deadlines } from './deadlines.js';
import { HolidayTableRow } from './holiday-table.entity.js';
import { Holidays } from './holidays.js';

/** For the schema of a service that keeps deadlines, with its three migrations; `deadline_change` is append-only. */
export const deadlineEntities = [DeadlineRow, DeadlineStageRow, DeadlineChangeRow, HolidayTableRow];

/** For its module, with `WhenHolidaysImported` among the controllers. */
export const deadlineProviders = [Deadlines, Holidays, DeadlineSweep];
