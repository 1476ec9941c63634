import { IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID } from 'class-validator';
import { CleanText } from '../decorators/clean-text.js';

/** Has every project the organ watches over screened again, in the background. */
export class StartFullRun {
  /** Why, on file: new settings, a new engine, a doubt. */
  @CleanText(500, 2)
  reason: string;
}

export const fullRunStates = ['running', 'ended'] as const;
export type FullRunState = (typeof fullRunStates)[number];

/** A full run and how far it has come. */
export class FullRunView {
  @IsUUID()
  id: string;

  @IsString()
  organId: string;

  @IsString()
  reason: string;

  @IsIn(fullRunStates)
  state: FullRunState;

  @IsISO8601()
  startedAt: string;

  @IsOptional()
  @IsISO8601()
  endedAt?: string;

  /** Projects in all. */
  @IsInt()
  projects: number;

  /** Screened anew. */
  @IsInt()
  screened: number;

  /** Same facts, engine and settings as their last run: nothing to do. */
  @IsInt()
  unchanged: number;

  /** Tried three times in vain; their old flags stand. */
  @IsInt()
  failed: number;

  /** Homes in all, and in the projects that are done. */
  @IsInt()
  homes: number;

  @IsInt()
  homesDone: number;

  /** Flags raised, or raised again. */
  @IsInt()
  raised: number;

  @IsInt()
  cleared: number;
}
