import { IsBoolean, IsIn, IsInt, IsISO8601, IsObject, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { Nested, NestedList } from '../decorators/nested.js';

/** What became of a version when it was checked. */
export const checkVerdicts = ['registered', 'returned', 'reason-pending'] as const;
export type CheckVerdict = (typeof checkVerdicts)[number];

/** The same thing said in Chinese and in English. */
export class CheckText {
  @IsString()
  zh: string;

  @IsString()
  en: string;
}

/** One place in a report that breaks a rule: which rule, how grave, why and what cures it. */
export class CheckFinding {
  /** Code of the rule, such as RC04; the public list of codes never reuses one. */
  @IsString()
  code: string;

  /** hard: the report is returned; reason: it waits for an explanation; warning: noted only. */
  @IsIn(['hard', 'reason', 'warning'])
  level: 'hard' | 'reason' | 'warning';

  /** True where an explanation in the report is enough and one was given. */
  @IsBoolean()
  explained: boolean;

  /** JSON pointer (RFC 6901) into the report. */
  @IsString()
  pointer: string;

  @Nested(() => CheckText)
  cause: CheckText;

  @Nested(() => CheckText)
  cure: CheckText;

  /** Articles the rule rests on. */
  @IsString()
  basis: string;

  /** What was found and what the rule expects, by name; never personal data. */
  @IsObject()
  values: Record<string, string | number | boolean | null>;
}

/** Proof of filing: what was received, when, and what the checks made of it. The id stays the same over all versions. */
export class ReportReceipt {
  @IsUUID()
  reportId: string;

  @IsInt()
  version: number;

  @IsString()
  reportNo: string;

  @IsIn(checkVerdicts)
  status: CheckVerdict;

  /** Public verification code, XXXX-XXXX-XXXX; null until a version is registered. */
  @IsOptional()
  @IsString()
  reportCode: string | null;

  @IsISO8601()
  receivedAt: string;

  /** SHA-256 of the canonical JSON (RFC 8785) of the report as received. */
  @Length(64, 64)
  contentHash: string;

  @NestedList(() => CheckFinding, 1000)
  findings: CheckFinding[];

  /** Checks that could only read what the agency declares, passed or not. */
  @IsString({ each: true })
  declaredOnly: string[];
}
