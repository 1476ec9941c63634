import { healthOf, type ServiceHealth, type ServiceName } from '#contracts';
import { OnRequest } from '#messaging';
import { Controller, type Type } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

/** Makes the handler of `<service>.health`: whether the service reaches its database, and how many events wait. */
export function healthControllerOf(service: ServiceName): Type {
  @Controller()
  class HealthController {
    constructor(@InjectDataSource() private readonly db: DataSource) {}

    @OnRequest(healthOf(service))
    async handle(): Promise<ServiceHealth> {
      const [row] = await this.db.query<{ waiting: string }[]>(
        'select count(*) as waiting from outbox where published_at is null',
      );
      return { service, waitingEvents: Number(row?.waiting ?? 0) };
    }
  }
  return HealthController;
}
