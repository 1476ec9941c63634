import { IsIn, IsInt, IsNumber, IsOptional, IsString, IsUUID } from 'class-validator';
import { Nested, NestedList } from '../decorators/nested.js';
import { LikeHomeView, SentenceView } from './flag-evidence.messages.js';
import { flagDirections, FlagDisposition, type FlagDirection } from './flag.messages.js';

/** A flag an officer has disposed of, as the household may read it. */
export class DisposedFlag {
  /** Absent, as the gap, where it was about the contents of the report. */
  @IsOptional()
  @IsIn(flagDirections)
  direction?: FlagDirection;

  /** Percent of what like homes lead to expect, one decimal. */
  @IsOptional()
  @IsNumber()
  gapPercent?: number;

  @Nested(() => SentenceView)
  sentence: SentenceView;

  @Nested(() => FlagDisposition)
  disposition: FlagDisposition;
}

/** Homes like that of a report, with their values brought to it. Says nothing of flags nobody has disposed of. */
export class LikeHomesOfReport {
  @IsUUID()
  reportId: string;

  /** Yuan per m², as valued. */
  @IsInt()
  unitPriceYuan: number;

  @IsNumber()
  areaSqm: number;

  @IsString()
  use: string;

  @IsString()
  structure: string;

  /** The weightiest first; empty where the engine finds none alike. */
  @NestedList(() => LikeHomeView, 5)
  likeHomes: LikeHomeView[];

  @Nested(() => SentenceView)
  sentence: SentenceView;

  @NestedList(() => DisposedFlag, 10)
  disposedFlags: DisposedFlag[];
}
