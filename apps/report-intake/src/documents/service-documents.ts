import { Holidays } from '#deadlines';
import { Documents } from '#documents';
import type { Tx } from '#messaging';
import { organNameOf } from '#organs';
import { FieldCipher } from '#service';
import { choosePack, due } from '#statutory-clock';
import { Injectable } from '@nestjs/common';
import { ReportVersion } from '../reports/report-version.entity.js';
import type { Report } from '../reports/report.entity.js';
import { receiptOf } from '../services/receipt-of.js';
import type { ServiceRecord } from '../services/service-record.entity.js';
import { draftServiceReceipt } from './draft-service-receipt.js';

/** Issues the receipt of a service in the transaction that records it. */
@Injectable()
export class ServiceDocuments {
  constructor(
    private readonly documents: Documents,
    private readonly holidays: Holidays,
    private readonly cipher: FieldCipher,
  ) {}

  /** One to each version served: a service recorded anew replaces the receipt of the one that was void. */
  async issueReceipt(tx: Tx, report: Report, record: ServiceRecord): Promise<void> {
    const { id: subjectId, organId, regulatorOrganId } = report;
    const { reportVersion: version, jurisdiction, servedOn } = record;
    const served = await tx.manager.findOneByOrFail(ReportVersion, { reportId: subjectId, version });
    const calendar = await this.holidays.calendar(tx.manager);
    const content = draftServiceReceipt({
      organName: await organNameOf(tx.manager, organId),
      receipt: receiptOf(this.cipher, report, served, record),
      recordedOn: tx.today,
      review: due('D03', servedOn, choosePack(jurisdiction, servedOn), calendar),
    });
    const readers = { organIds: [organId, regulatorOrganId], reportId: subjectId };
    const about = aboutOf(record);
    await this.documents.issue(tx, { kind: 'service-receipt', subjectId, about, organId, readers, content });
  }

  /** The receipt of a service that was void proves nothing: whoever verifies its code learns so. */
  revokeReceipt(tx: Tx, record: ServiceRecord): Promise<void> {
    const which = { kind: 'service-receipt' as const, subjectId: record.reportId, about: aboutOf(record) };
    return this.documents.revoke(tx, which, 'service-voided');
  }
}

const aboutOf = ({ reportVersion }: ServiceRecord): string => `version-${reportVersion}`;
