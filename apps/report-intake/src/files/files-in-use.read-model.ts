import { filesInUse, type FilesInUse, type UsedFiles } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

/**
 * Which files must stay: those a report of any tenant names, the evidence of service, voided ones included, and of what
 * happened during displays, and the papers of parties and representatives.
 */
@Controller()
export class FilesInUseReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(filesInUse.reportIntake)
  async find(@Asked() call: Call<FilesInUse>): Promise<UsedFiles> {
    const rows = await this.db.query<{ sha256: string }[]>(
      `select sha256 from attachment_use where sha256 = any($1)
       union select evidence_sha256 from service_record where evidence_sha256 = any($1)
       union select sha256 from service_file where sha256 = any($1)
       union select evidence_sha256 from display_explanation where evidence_sha256 = any($1)
       union select evidence_sha256 from display_correction where evidence_sha256 = any($1)
       union select basis_sha256 from party where basis_sha256 = any($1)
       union select authority_sha256 from representative where authority_sha256 = any($1)`,
      [call.body.hashes],
    );
    return { used: rows.map((row) => row.sha256) };
  }
}
