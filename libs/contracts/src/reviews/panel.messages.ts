import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { NestedList } from '../decorators/nested.js';
import { FileHash } from '../decorators/file-hash.js';
import { expertFields, type ExpertField } from './expert.messages.js';

/**
 * Records that an expert has an interest in this case and must stand aside (回避, art. 3). About a member seated already it
 * comes from a reviewer or approver of the regulator or of the committee's organ, never from a secretary, and with evidence.
 */
export class DeclareInterest {
  @IsUUID()
  expertId: string;

  @CleanText(1000, 2)
  reason: string;

  /** File that proves it; required about a member seated already. */
  @IsOptional()
  @FileHash()
  evidenceSha256?: string;
}

/**
 * Draws the panel by lot. The caller gives the size and chooses nothing else: the seed is the SHA-256 of
 * `<determination id> LF <number of the draw> LF <secret>`, where the secret was fixed when the application was accepted
 * (or at the draw before) and its SHA-256 published then as `drawCommitment`. The draw publishes the secret.
 */
export class DrawPanel {
  /** Members: odd, three at least. */
  @IsInt()
  @Min(1)
  @Max(99)
  size: number;
}

/** What an expert already had to do with the report: signed a version of it, or sat on an earlier panel about it. */
export const priorInvolvements = ['signed-report', 'sat-on-earlier-panel'] as const;
export type PriorInvolvement = (typeof priorInvolvements)[number];

export const recusalGrounds = ['employed-by-agency', ...priorInvolvements, 'interest-in-party'] as const;
export type RecusalGround = (typeof recusalGrounds)[number];

/** An expert as the draw saw one: enough to run it again. */
export class PanelCandidate {
  @IsUUID()
  expertId: string;

  @IsIn(expertFields)
  field: ExpertField;

  /** Agencies that employ the expert or did before. */
  @IsUUID(undefined, { each: true })
  agencyIds: string[];

  /** Parties the expert declared an interest in. */
  @IsString({ each: true })
  declaredInterests: string[];

  @IsIn(priorInvolvements, { each: true })
  priorInvolvements: PriorInvolvement[];
}

export class RecusedExpert {
  @IsUUID()
  expertId: string;

  @IsIn(recusalGrounds)
  because: RecusalGround;
}

/** A seat. The name is masked for households and agencies. */
export class PanelMember {
  @IsUUID()
  expertId: string;

  @IsIn(expertFields)
  field: ExpertField;

  @IsString()
  name: string;

  /** Last day in office as the roster has it now. */
  @CivilDay()
  termTo: string;

  /** The term is over: while there is no opinion, the panel has to be drawn again. */
  @IsBoolean()
  termOver: boolean;
}

/** A panel with everything needed to check its draw. */
export class PanelView {
  /** 1 for the first draw; a higher one after a member had to stand aside. */
  @IsInt()
  drawNo: number;

  @CivilDay()
  drawnOn: string;

  @IsInt()
  size: number;

  /** Least share of appraisers the draw kept to. */
  @IsIn(['1/2', '2/3'])
  appraiserShare: '1/2' | '2/3';

  /** How `seed` orders the candidates. */
  @IsString()
  algorithm: string;

  @Length(64, 64)
  seed: string;

  /** What the commitment published before is the SHA-256 of. */
  @Length(64, 64)
  secret: string;

  @Length(64, 64)
  commitment: string;

  @NestedList(() => PanelCandidate, 10_000)
  candidates: PanelCandidate[];

  @NestedList(() => RecusedExpert, 10_000)
  recused: RecusedExpert[];

  /** Those who could be drawn, in the order of the draw. */
  @IsUUID(undefined, { each: true })
  order: string[];

  @NestedList(() => PanelMember, 99)
  members: PanelMember[];
}
