import { IsBoolean, IsOptional, IsString, IsUUID } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { NestedList } from '../decorators/nested.js';

/** Public display (公示) of the preliminary household results at the place of the expropriation; both days count. */
export class DisplayResults {
  @CivilDay()
  from: string;

  @CivilDay()
  to: string;

  @CleanText(200)
  place: string;
}

/** A public display. One shorter than the local rule (D02) is on file too, marked. */
export class DisplayView {
  @IsUUID()
  displayId: string;

  @IsUUID()
  projectId: string;

  @CivilDay()
  from: string;

  @CivilDay()
  to: string;

  @IsString()
  place: string;

  /** First day the display may end on by the local rule; null where the place sets no length. */
  @IsOptional()
  @CivilDay()
  mayEndOn: string | null;

  /** True when it ends before that day. */
  @IsBoolean()
  short: boolean;

  /** The calculation in Chinese and English, where there is a rule. */
  @IsOptional()
  @IsString()
  zh: string | null;

  @IsOptional()
  @IsString()
  en: string | null;
}

export class DisplayList {
  @NestedList(() => DisplayView, 1000)
  items: DisplayView[];
}
