import { readRecordArchive, type ReadRecordArchive as Body, type RecordFileView } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { RecordFiles } from './record-files.js';
import { RecordReading } from './record-reading.entity.js';
import { recordForUpdate } from './record.repository.js';

/** The archive: an ended entry is read for a stated ground, and the reading itself is kept, with its reason. */
@Controller()
export class ReadRecordArchive {
  constructor(
    private readonly deeds: Deeds,
    private readonly files: RecordFiles,
  ) {}

  @OnRequest(readRecordArchive)
  handle(@Asked() call: Call<Body>): Promise<RecordFileView> {
    return this.deeds.once(call, async (tx) => {
      const record = await recordForUpdate(tx, call, call.target);
      const { ground, reason } = call.body;
      const reading = tx.manager.create(RecordReading, {
        id: randomUUID(),
        tenant: tx.tenant,
        recordId: record.id,
        officerId: officerOf(call).id,
        ground,
        reason,
        readOn: call.today,
      });
      await tx.manager.insert(RecordReading, reading);
      const answer = await this.files.of(tx, call, record);
      return { answer, subjectId: record.id, after: reading, why: `archive-${ground}` };
    });
  }
}
