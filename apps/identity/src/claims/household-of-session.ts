import type { HouseholdCaller, Tenant } from '#contracts';
import { sha256Hex } from '#kernel';
import type { DataSource } from 'typeorm';

interface Row {
  id: string;
  report_id: string;
  tenant: Tenant;
}

/** The household whose session this token opens, named by its claim; null once expired or the claim code void. */
export async function householdOfSession(db: DataSource, token: string, now: Date): Promise<HouseholdCaller | null> {
  const [row] = await db.query<Row[]>(
    `select c.id, c.report_id, c.tenant from household_session s join claim_code c on c.id = s.claim_id
     where s.token_hash = $1 and s.expires_at > $2 and c.voided_at is null`,
    [sha256Hex(token), now],
  );
  return row ? { kind: 'household', id: row.id, tenant: row.tenant, reportId: row.report_id } : null;
}
