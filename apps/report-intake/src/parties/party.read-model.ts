import { listParties, type PartyList } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, FieldCipher, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { opened } from '../reports/personal-columns.js';
import { reportInSight, shownVersionOf } from '../reports/report.repository.js';
import { bookOf } from './party-book.js';
import { partyViewsOf } from './party-view.js';

/** The parties of a report and who acts for them, masked for everybody. */
@Controller()
export class PartyReadModel {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly cipher: FieldCipher,
  ) {}

  @OnRequest(listParties)
  async list(@Asked() call: Call): Promise<PartyList> {
    const { manager } = this.db;
    const report = await reportInSight(manager, call, call.target);
    const version = await shownVersionOf(manager, report);
    const { owner } = opened(this.cipher, version.body.household, version);
    const items = partyViewsOf(this.cipher, report.id, owner, await bookOf(manager, report.id));
    return { reportId: report.id, items };
  }
}
