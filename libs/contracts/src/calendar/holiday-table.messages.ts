import { IsInt, IsISO8601, IsOptional, Max, Min } from 'class-validator';
import { Type } from 'class-transformer';
import { CleanText } from '../decorators/clean-text.js';
import { NestedList } from '../decorators/nested.js';
import { TableDay } from './events.js';

/** Enters the holiday table of a year as the State Council published it, whole; a later one replaces it for computing. */
export class ImportHolidays {
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;

  /** Where it was published: title and number of the notice. */
  @CleanText(200, 5)
  source: string;

  /** All of the year's days, and those of the last three of the year before that its notice moves. */
  @NestedList(() => TableDay, 120, 2)
  days: TableDay[];
}

/** The table of a year that now counts. */
export class HolidayTableView {
  @IsInt()
  year: number;

  /** From 1, one more with each import of the year. */
  @IsInt()
  version: number;

  @CleanText(200)
  source: string;

  @NestedList(() => TableDay, 120, 2)
  days: TableDay[];

  @IsISO8601()
  importedAt: string;
}

export class FindHolidayTables {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year?: number;
}

/** The imported tables, newest year first. Years without one come from the library of published notices. */
export class HolidayTables {
  @NestedList(() => HolidayTableView, 101)
  items: HolidayTableView[];
}
