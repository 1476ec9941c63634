import { localDateOf } from '#kernel';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Tenant } from '#contracts';

/** The only source of time. Live time is real time; each test tenant may run ahead; tests may shift everything. */
@Injectable()
export class Clock {
  private shiftMs = 0;

  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async now(tenant: Tenant): Promise<Date> {
    const ahead = tenant === 'live' ? 0 : await this.aheadOf(tenant);
    return new Date(Date.now() + this.shiftMs + ahead);
  }

  async today(tenant: Tenant): Promise<string> {
    return localDateOf(await this.now(tenant));
  }

  /** For tests of this process: from now on it is `instant`, and time goes on from there. */
  setTo(instant: Date): void {
    this.shiftMs = instant.getTime() - Date.now();
  }

  private async aheadOf(tenant: Tenant): Promise<number> {
    const rows = await this.db.query<{ ahead_ms: string }[]>('select ahead_ms from tenant_clock where tenant = $1', [
      tenant,
    ]);
    return Number(rows[0]?.ahead_ms ?? 0);
  }
}
