import { holidaysImported, importHolidays, type HolidayTableView, type ImportHolidays as Body } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { checkHolidayTable } from '../domain/check-holiday-table.js';
import { viewOf } from './holiday-table.read-model.js';
import { HolidayTable } from './holiday-table.entity.js';

/** Enters the holidays of a year for the whole province; every service that keeps deadlines computes the open ones again. */
@Controller()
export class ImportHolidays {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(importHolidays)
  handle(@Asked() call: Call<Body>): Promise<HolidayTableView> {
    return this.deeds.once(call, async (tx) => {
      const officer = officerOf(call);
      if (officer.organLevel !== 'province') throw new Refusal('organ-not-province');
      const { year, source, days } = call.body;
      requireWhole(call.body);
      const version = await nextVersion(tx, year);
      const told = { year, version, source, days: days.toSorted((a, b) => (a.day < b.day ? -1 : 1)) };
      const table = tx.manager.create(HolidayTable, { ...told, importedBy: officer.id, importedAt: call.now });
      await tx.manager.insert(HolidayTable, table);
      tx.emit(holidaysImported, told);
      return { answer: viewOf(table), subjectId: `holidays:${year}`, after: table, why: source };
    });
  }
}

function requireWhole({ year, days }: Body): void {
  const fault = checkHolidayTable(year, days);
  if (fault === null) return;
  if (fault.code === 'holiday-table-incomplete') {
    throw new Refusal(fault.code, { pointer: '/days', details: { missing: fault.missing } });
  }
  throw new Refusal(fault.code, { pointer: `/days/${fault.index}/day` });
}

/** Two who import the same year at one moment queue here. */
async function nextVersion(tx: Tx, year: number): Promise<number> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('holidays'), $1)`, [year]);
  return ((await tx.manager.maximum(HolidayTable, 'version', { year })) ?? 0) + 1;
}
