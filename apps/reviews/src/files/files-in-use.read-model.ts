import { filesInUse, type FilesInUse, type UsedFiles } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

/** Which files must stay: evidence for points and answers, notices, proofs of service, of experts' interests, of what a panel did, and of what came of it. */
@Controller()
export class FilesInUseReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(filesInUse.reviews)
  async find(@Asked() call: Call<FilesInUse>): Promise<UsedFiles> {
    const rows = await this.db.query<{ sha256: string }[]>(
      `select result_proof ->> 'evidenceSha256' as sha256 from review where result_proof ->> 'evidenceSha256' = any($1)
       union select answer ->> 'noticeSha256' from review where answer ->> 'noticeSha256' = any($1)
       union select paper ->> 'sha256' from review, jsonb_array_elements(points) as point,
         jsonb_array_elements(point -> 'evidence') as paper where paper ->> 'sha256' = any($1)
       union select paper from review, jsonb_array_elements(answer -> 'points') as point,
         jsonb_array_elements_text(point -> 'evidenceSha256s') as paper where paper = any($1)
       union select details ->> 'signedSha256' from history
         where details ? 'signedSha256' and details ->> 'signedSha256' = any($1)
       union select evidence_sha256 from interest where evidence_sha256 = any($1)
       union select evidence_sha256 from corrective_step where evidence_sha256 = any($1)
       union select evidence_sha256 from court_ruling where evidence_sha256 = any($1)
       union select e from aspect_finding, unnest(evidence) as e where evidence && $1 and e = any($1)
       union select e from panel_question, unnest(evidence) as e where evidence && $1 and e = any($1)
       union select e from site_visit, unnest(evidence) as e where evidence && $1 and e = any($1)`,
      [call.body.hashes],
    );
    return { used: rows.map((row) => row.sha256) };
  }
}
