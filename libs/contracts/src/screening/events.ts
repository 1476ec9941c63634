import { IsInt, IsUUID } from 'class-validator';
import { defineEvent } from '../event.js';

/** A project was screened again and its flags differ from before. A flag is a request to look, never a finding. */
export class FlagsChanged {
  @IsUUID()
  projectId: string;

  @IsUUID()
  runId: string;

  @IsInt()
  raised: number;

  @IsInt()
  cleared: number;
}

export const flagsChanged = defineEvent('screening.flags-changed.v1', FlagsChanged);
