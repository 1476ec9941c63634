import { filesInUse, type FilesInUse, type UsedFiles } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

/** Every column and path of this service that names a file. */
const named = `
  select evidence_sha256 as sha256 from ballot
  union all select evidence_sha256 from conflict
  union all select unnest(array[
    notice_sha256, no_agreement_sha256, annulment_sha256, agreement ->> 'evidenceSha256',
    vote #>> '{notary,evidenceSha256}', draw #>> '{opened,evidenceSha256}', draw #>> '{opened,notary,evidenceSha256}'
  ]) from selection
  union all select lead ->> 'evidenceSha256' from project
  union all select unnest(array[one ->> 'contractSha256', one ->> 'letterSha256'])
    from project, jsonb_array_elements(commissions) as one`;

/** Which files must stay: everything a selection, a declared interest or a commission is proved by. */
@Controller()
export class FilesInUseReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(filesInUse.agencyRegistry)
  async find(@Asked() call: Call<FilesInUse>): Promise<UsedFiles> {
    const rows = await this.db.query<{ sha256: string }[]>(
      `select distinct sha256 from (${named}) as files where sha256 = any($1)`,
      [call.body.hashes],
    );
    return { used: rows.map((row) => row.sha256) };
  }
}
