import { filesInUse, type FilesInUse, type UsedFiles } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

/** Which files must stay: the evidence any step of a case, or of a proceeding beside it, names, in any state. */
@Controller()
export class FilesInUseReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(filesInUse.misconduct)
  async find(@Asked() call: Call<FilesInUse>): Promise<UsedFiles> {
    const rows = await this.db.query<{ sha256: string }[]>(
      `select h as sha256 from unnest($1::text[]) as h
       where exists (select 1 from case_step where position(h in content::text) > 0)
          or exists (select 1 from proceeding_step where position(h in content::text) > 0)`,
      [call.body.hashes],
    );
    return { used: rows.map((row) => row.sha256) };
  }
}
