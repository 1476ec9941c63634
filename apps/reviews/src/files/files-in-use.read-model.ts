import { filesInUse, type FilesInUse, type UsedFiles } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

/** Which files must stay: the proofs that a result was served, and of experts' interests. */
@Controller()
export class FilesInUseReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(filesInUse.reviews)
  async find(@Asked() call: Call<FilesInUse>): Promise<UsedFiles> {
    const rows = await this.db.query<{ sha256: string }[]>(
      `select result_proof ->> 'evidenceSha256' as sha256 from review where result_proof ->> 'evidenceSha256' = any($1)
       union select evidence_sha256 from interest where evidence_sha256 = any($1)`,
      [call.body.hashes],
    );
    return { used: rows.map((row) => row.sha256) };
  }
}
