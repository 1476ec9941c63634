import { serviceVoided, type Fact, type ServiceVoided } from '#contracts';
import { Deadlines } from '#deadlines';
import { Inbox, OnEvent } from '#messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { followServices } from '../review/follow-services.js';
import { lockReport } from './known-report.repository.js';

/** A proof of service was wrong: voided it stays, even when the proof itself is heard of later. */
@Controller()
export class WhenServiceVoided {
  constructor(
    private readonly inbox: Inbox,
    private readonly deadlines: Deadlines,
  ) {}

  @OnEvent(serviceVoided)
  handle(@Payload() fact: Fact<ServiceVoided>): Promise<void> {
    return this.inbox.once(fact, WhenServiceVoided.name, async (tx) => {
      const { reportId, version, serviceId } = fact.body;
      await lockReport(tx, reportId);
      await tx.query(
        `insert into known_service (service_id, report_id, report_version, tenant, served_on, voided, recorded_at)
         values ($1, $2, $3, $4, null, true, null)
         on conflict (service_id) do update set voided = true`,
        [serviceId, reportId, version, tx.tenant],
      );
      await followServices(tx, this.deadlines, reportId, 'service-voided');
    });
  }
}
