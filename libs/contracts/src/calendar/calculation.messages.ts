import { IsBoolean, IsInt, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { SentenceView } from '../screening/flag-evidence.messages.js';

const placeShape = /^(CN|[1-8]\d{5})$/;

/** Asks for one statutory date: the period, the day of the event that starts it, and the place. */
export class CalculateDeadline {
  /** Such as D04 or D20-reply; the rules of a place name those it knows. */
  @Matches(/^D\d\d(-[a-z]+)*$/)
  @MaxLength(40)
  key: string;

  /** Day of the event that starts the period; not counted. */
  @CivilDay()
  from: string;

  /** CN, or the GB/T 2260 code of the place. */
  @Matches(placeShape)
  jurisdiction: string;
}

/** One day the calculation turned on. */
export class DueStepView {
  @CivilDay()
  day: string;

  /** Why it matters: `start` is not counted, `weekend` and `holiday` were passed over, `last` ends the period. */
  @IsString()
  why: string;

  @IsOptional()
  @Nested(() => SentenceView)
  name?: SentenceView;
}

/** A statutory date with all that is needed to check it by hand. */
export class CalculatedDeadline {
  @IsString()
  key: string;

  @CivilDay()
  from: string;

  /** The last day; it counts to its end. */
  @CivilDay()
  dueOn: string;

  @IsInt()
  length: number;

  @IsString()
  unit: string;

  @Nested(() => SentenceView)
  trigger: SentenceView;

  /** What is to be done within the period; of a minimum, what must wait for its end. */
  @Nested(() => SentenceView)
  act: SentenceView;

  /** True where the act has to leave the period to run out. */
  @IsBoolean()
  minimum: boolean;

  @NestedList(() => DueStepView, 2000)
  steps: DueStepView[];

  @Nested(() => SentenceView)
  calculation: SentenceView;

  @Nested(() => SentenceView)
  basis: SentenceView;

  /** Rests on a day whose holidays were not published yet. */
  @IsBoolean()
  provisional: boolean;

  /** Rests on a period or a pack that no text read so far confirms. */
  @IsBoolean()
  unconfirmed: boolean;

  /** What must be said wherever the date is shown, such as that its rules are a sample. */
  @NestedList(() => SentenceView, 10)
  caveats: SentenceView[];

  @IsString()
  packId: string;
}

export class FindDeadlineRules {
  @Matches(placeShape)
  jurisdiction: string;

  /** The rules in force on this day; today when absent. */
  @IsOptional()
  @CivilDay()
  on?: string;
}

/** How far a period may be made longer, once the ground is there. */
export class ExtensionView {
  /** The most that may be added altogether, in the unit of the period. */
  @IsInt()
  length: number;

  @Nested(() => SentenceView)
  ground: SentenceView;

  @Nested(() => SentenceView)
  basis: SentenceView;

  @IsBoolean()
  confirmed: boolean;
}

/** One period as the law of the place sets it. */
export class DeadlineRuleView {
  @IsString()
  key: string;

  @Nested(() => SentenceView)
  trigger: SentenceView;

  /** What is to be done within the period; of a minimum, what must wait for its end. */
  @Nested(() => SentenceView)
  act: SentenceView;

  /** True where the act has to leave the period to run out. */
  @IsBoolean()
  minimum: boolean;

  @IsInt()
  length: number;

  @IsString()
  unit: string;

  @Nested(() => SentenceView)
  basis: SentenceView;

  @IsBoolean()
  confirmed: boolean;

  @IsOptional()
  @Nested(() => ExtensionView)
  extension?: ExtensionView;
}

/** The periods of a place on a day, by key. */
export class DeadlineRules {
  @IsString()
  packId: string;

  /** The place the pack is made for: the one asked about, or one it lies in. */
  @IsString()
  jurisdiction: string;

  @CivilDay()
  validFrom: string;

  @IsOptional()
  @CivilDay()
  validTo?: string;

  /** True while the text behind the pack as a whole has not been found. */
  @IsBoolean()
  unconfirmed: boolean;

  /** What must be said wherever a date of these rules is shown. */
  @IsOptional()
  @Nested(() => SentenceView)
  caveat?: SentenceView;

  @NestedList(() => DeadlineRuleView, 100)
  rules: DeadlineRuleView[];
}
