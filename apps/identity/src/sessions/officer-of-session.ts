import type { OfficerCaller, OrganLevel, OrganRole, Role } from '#contracts';
import { sha256Hex } from '#kernel';
import type { DataSource } from 'typeorm';
import { sessionLife } from '../domain/session-life.js';
import { coveredOrgans } from '../organs/covered-organs.js';

interface Row {
  id: string;
  organ_id: string;
  level: OrganLevel;
  organ_roles: OrganRole[];
  roles: Role[];
  covers: string[];
  last_seen_at: Date;
}

const query = `
  select o.id, o.organ_id, o.roles, organ.level, organ.roles as organ_roles, s.last_seen_at,
    ${coveredOrgans('o.organ_id', '$4::date')} as covers
  from session s join officer o on o.id = s.officer_id join organ on organ.id = o.organ_id
  where s.token_hash = $1 and s.expires_at > $2 and s.last_seen_at > $3 and o.active`;

/** The officer whose session this token opens, with the organs covered today; null when it opens none any more. */
export async function officerOfSession(
  db: DataSource,
  token: string,
  now: Date,
  today: string,
): Promise<OfficerCaller | null> {
  const tokenHash = sha256Hex(token);
  const idleSince = new Date(now.getTime() - sessionLife.officerIdleMs);
  const [row] = await db.query<Row[]>(query, [tokenHash, now, idleSince, today]);
  if (!row) return null;
  if (now.getTime() - row.last_seen_at.getTime() >= sessionLife.touchMs) {
    await db.query('update session set last_seen_at = $2 where token_hash = $1 and last_seen_at < $2', [
      tokenHash,
      now,
    ]);
  }
  const { id, organ_id: organId, level: organLevel, organ_roles: organRoles, covers, roles } = row;
  return { kind: 'officer', id, tenant: 'live', organId, organLevel, organRoles, covers, roles };
}
