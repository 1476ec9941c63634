import { findOrgans, type FindOrgans, type OrganLevel, type OrganPage, type OrganRole } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, keysetOf, pageOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

interface Row {
  id: string;
  version: number;
  name: string;
  level: OrganLevel;
  roles: OrganRole[];
  parent_id: string | null;
  division_code: string | null;
  since: string;
  created_at: Date;
}

/** The public list of organs as the tree stood on a day. */
@Controller()
export class OrganReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(findOrgans)
  async find(@Asked() call: Call<FindOrgans>): Promise<OrganPage> {
    const { limit, beforeAt, beforeId } = keysetOf(call.body, /^[a-z0-9-]{1,40}$/);
    const rows = await this.db.query<Row[]>(
      `select o.id, o.version, o.name, o.level, o.roles, p.parent_id, p.division_code, p.valid_from::text as since,
         o.created_at
       from organ o join organ_place p on p.organ_id = o.id
       where p.valid_from <= $1 and (p.valid_to is null or p.valid_to >= $1)
         and ($2::timestamptz is null or (o.created_at, o.id) < ($2, $3))
       order by o.created_at desc, o.id desc limit $4`,
      [call.body.on ?? call.today, beforeAt, beforeId, limit + 1],
    );
    return pageOf(
      rows,
      limit,
      (row) => [row.created_at.toISOString(), row.id],
      ({ id, version, name, level, roles, parent_id: parentId, division_code: divisionCode, since: from }) => ({
        id,
        version,
        name,
        level,
        roles,
        parentId,
        divisionCode,
        from,
      }),
    );
  }
}
