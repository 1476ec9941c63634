import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { Nested } from '../decorators/nested.js';
import { FlagEvidence } from './flag-evidence.messages.js';

/** A flag computed again from the facts its run saw, by the engine and the settings of that run. */
export class FlagReplay {
  @IsUUID()
  flagId: string;

  /** The run that found it last. */
  @IsUUID()
  runId: string;

  /** Whether the engine says the same again, to the last digit. */
  @IsBoolean()
  same: boolean;

  @Nested(() => FlagEvidence)
  said: FlagEvidence;

  /** Absent where the engine no longer finds it. */
  @IsOptional()
  @Nested(() => FlagEvidence)
  recomputed?: FlagEvidence;
}
