import { IsInt, IsISO8601, Max, Min } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';

const tenYearsMs = 10 * 366 * 24 * 3600 * 1000;

/** Sets how far a test tenant's clock runs ahead of real time; never back, or deadlines would come undone. */
export class SetClock {
  @IsInt()
  @Min(0)
  @Max(tenYearsMs)
  aheadMs: number;
}

/** The test tenant's clock after it was set. */
export class ClockReading {
  @IsInt()
  aheadMs: number;

  @IsISO8601()
  now: string;

  /** Civil day in Asia/Shanghai on that clock. */
  @CivilDay()
  today: string;
}
