import { CivilDay } from '../decorators/civil-day.js';
import { FileHash } from '../decorators/file-hash.js';

/** A notice was served: when, and the proof of it. */
export class ServedNotice {
  @CivilDay()
  servedOn: string;

  @FileHash()
  evidenceSha256: string;
}
