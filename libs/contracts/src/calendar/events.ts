import { IsIn, IsInt, Max, Min } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { NestedList } from '../decorators/nested.js';
import { defineEvent } from '../event.js';

export const tableDayKinds = ['holiday', 'working'] as const;

/** One day that is not what its weekday says: a day declared free (放假), or a weekend day worked (调休上班). */
export class TableDay {
  @CivilDay()
  day: string;

  @IsIn(tableDayKinds)
  kind: (typeof tableDayKinds)[number];

  /** What for, as printed, such as 国庆节. */
  @CleanText(40)
  name: string;
}

/**
 * The holiday table of a year (国务院办公厅关于部分节假日安排的通知), whole; a higher version replaces a lower one of the same
 * year. Services that keep deadlines compute the open ones again.
 */
export class HolidaysImported {
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;

  /** From 1, one more with each import of the year. */
  @IsInt()
  @Min(1)
  version: number;

  /** Where the table was published, such as 国办发明电〔2025〕7号. */
  @CleanText(200)
  source: string;

  @NestedList(() => TableDay, 120, 2)
  days: TableDay[];
}

export const holidaysImported = defineEvent('calendar.holidays-imported.v1', HolidaysImported);
