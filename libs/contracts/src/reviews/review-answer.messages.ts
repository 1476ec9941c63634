import { ArrayMaxSize, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { FileHash } from '../decorators/file-hash.js';
import { NestedList } from '../decorators/nested.js';
import { serviceKinds, type ServiceKind } from '../report-intake/service.messages.js';

export const pointFindings = ['accepted', 'partly', 'rejected'] as const;
export type PointFinding = (typeof pointFindings)[number];

/** The agency's answer to one point, by its number. */
export class PointAnswer {
  @IsInt()
  @Min(1)
  @Max(50)
  no: number;

  @IsIn(pointFindings)
  finding: PointFinding;

  @CleanText(4000)
  text: string;

  /** SHA-256 of each paper the answer rests on. */
  @IsOptional()
  @ArrayMaxSize(20)
  @FileHash({ each: true })
  evidenceSha256s?: string[];
}

/** The agency answers every point: with a new version of the report, or with notice that the value stands (art. 21). */
export class AnswerReview {
  @IsIn(['changed', 'unchanged'])
  outcome: 'changed' | 'unchanged';

  /** The version that replaces the reviewed one; only with `changed`. */
  @IsOptional()
  @IsInt()
  @Min(2)
  @Max(10_000)
  newVersion?: number;

  /** SHA-256 of the written notice (复核结果通知); only with `unchanged`. */
  @IsOptional()
  @FileHash()
  noticeSha256?: string;

  @NestedList(() => PointAnswer, 50, 1)
  points: PointAnswer[];
}

/** Proof that the household received the result: D05 runs from `servedOn`. */
export class RecordResultService {
  @IsIn(serviceKinds)
  kind: ServiceKind;

  /** Legal day of receipt; not to come, and not before the agency answered. */
  @CivilDay()
  servedOn: string;

  @FileHash()
  evidenceSha256: string;
}

/** The proof of service of the result was wrong: D05 stops, and the result is still to be served. */
export class VoidResultService {
  @CleanText(1000, 10)
  reason: string;
}

export class ReviewAnswer extends AnswerReview {
  @CivilDay()
  answeredOn: string;
}

/** What a new version changed, in whole yuan; unit prices by the square metre. */
export class ValueChange {
  @IsInt()
  oldTotalYuan: number;

  @IsInt()
  newTotalYuan: number;

  /** New less old. */
  @IsInt()
  differenceYuan: number;

  @IsInt()
  oldUnitPriceYuan: number;

  @IsInt()
  newUnitPriceYuan: number;
}
