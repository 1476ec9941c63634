import { IsBoolean, IsIn, IsInt, IsISO8601, IsString, IsUUID, Length } from 'class-validator';
import { Nested, NestedList } from '../decorators/nested.js';
import { SentenceView } from './flag-evidence.messages.js';

/** A home the engine will not judge; never to be read as usual. */
export class UnjudgedHome {
  @IsUUID()
  reportId: string;

  @IsIn(['too-few-peers'])
  reason: 'too-few-peers';

  @Nested(() => SentenceView)
  sentence: SentenceView;
}

/** The last screening of a project: how many homes it saw, how many it could judge, and what it flagged. */
export class ProjectScreening {
  @IsUUID()
  projectId: string;

  @IsUUID()
  runId: string;

  @IsISO8601()
  screenedAt: string;

  /** False while newer facts wait to be screened. */
  @IsBoolean()
  upToDate: boolean;

  @IsString()
  engineVersion: string;

  @Length(64, 64)
  settingsHash: string;

  @Length(64, 64)
  snapshotHash: string;

  /** Homes seen. */
  @IsInt()
  n: number;

  /** Homes the engine could judge. */
  @IsInt()
  judged: number;

  /** Homes flagged; groups of homes are not counted. */
  @IsInt()
  flagsHigh: number;

  @IsInt()
  flagsLow: number;

  /** Too much of the project is unusual for its fit to be relied on alone. */
  @IsBoolean()
  contested: boolean;

  @NestedList(() => UnjudgedHome, 100_000)
  cannotJudge: UnjudgedHome[];
}
