import { ArrayMaxSize, IsArray, Matches } from 'class-validator';
import { anyone } from './audience.js';
import { defineRequest } from './request.js';

/** Which of these files does anything name? */
export class FilesInUse {
  @IsArray()
  @ArrayMaxSize(1000)
  @Matches(/^[0-9a-f]{64}$/, { each: true })
  hashes: string[];
}

export class UsedFiles {
  @Matches(/^[0-9a-f]{64}$/, { each: true })
  used: string[];
}

const asked = (subject: string) =>
  defineRequest({ subject, body: FilesInUse, answer: UsedFiles, allow: [anyone], changes: false });

/**
 * Asked by the gateway's sweep of orphans of every service whose rows name files: reports and proofs of service, results
 * served, evidence of cases, papers of selections. No route leads here and NATS lets nobody else ask.
 */
export const filesInUse = {
  agencyRegistry: asked('agency-registry.files-in-use'),
  reportIntake: asked('report-intake.files-in-use'),
  reviews: asked('reviews.files-in-use'),
  misconduct: asked('misconduct.files-in-use'),
};
