import { IsObject, IsString, MaxLength } from 'class-validator';
import type { Caller } from '../caller.js';

/** A session token, an API key or a household session, as it stood in the Authorization header. */
export class ProveCredential {
  @IsString()
  @MaxLength(512)
  credential: string;
}

/** Whose it is, and a token signed by identity that proves it to every service for some seconds. */
export class ProvenCaller {
  @IsObject()
  caller: Caller;

  @IsString()
  token: string;
}
