import { readPersonalData, type PersonalData, type ReadPersonalData as Body } from '#contracts';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, FieldCipher, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { bookOf } from '../parties/party-book.js';
import { inClear, partyViewsOf } from '../parties/party-view.js';
import { opened } from './personal-columns.js';
import { PersonalDataReading } from './personal-data-reading.entity.js';
import { ReportVersion } from './report-version.entity.js';
import { reportInSight, shownVersionOf } from './report.repository.js';

interface Read {
  reportId: string;
  version: number;
}

/**
 * Shows an officer the personal data behind the mask, with the reason on file and a leaf in the audit trail. The answer
 * kept for a repeat of the request names the version only: personal data are opened afresh and stored nowhere in clear.
 */
@Controller()
export class ReadPersonalData {
  constructor(
    private readonly deeds: Deeds,
    private readonly cipher: FieldCipher,
    @InjectDataSource() private readonly db: DataSource,
  ) {}

  @OnRequest(readPersonalData)
  async handle(@Asked() call: Call<Body>): Promise<PersonalData> {
    const { reportId, version } = await this.deeds.once<Read>(call, async (tx) => {
      const reading = await this.record(tx, call);
      const answer = { reportId: reading.reportId, version: reading.reportVersion };
      return { answer, subjectId: reading.reportId, after: reading, why: reading.id };
    });
    const shown = await this.db.manager.findOneByOrFail(ReportVersion, { reportId, version });
    const household = opened(this.cipher, shown.body.household, shown);
    const book = await bookOf(this.db.manager, reportId);
    const parties = partyViewsOf(this.cipher, reportId, household.owner, book, inClear);
    return { reportId, shownVersion: version, household, parties };
  }

  private async record(tx: Tx, call: Call<Body>): Promise<PersonalDataReading> {
    const report = await reportInSight(tx.manager, call, call.target);
    const { version } = await shownVersionOf(tx.manager, report);
    const reading = tx.manager.create(PersonalDataReading, {
      id: randomUUID(),
      tenant: tx.tenant,
      reportId: report.id,
      reportVersion: version,
      reason: call.body.reason,
      readBy: call.caller.id,
      readAt: tx.now,
    });
    await tx.manager.insert(PersonalDataReading, reading);
    return reading;
  }
}
