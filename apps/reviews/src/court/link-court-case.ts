import { linkCourtCase, type CourtCaseView, type LinkCourtCase as Body } from '#contracts';
import { actorOf, openFile } from '#history';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { courtCaseWorkflow } from '../domain/court-case-workflow.js';
import { caseOf } from '../known/case-of.js';
import { lockReport, newestVersion } from '../known/known-report.repository.js';
import { requireCourtCaseSight, saveCourtCase } from './court-case.changes.js';
import { CourtCase } from './court-case.entity.js';

/** Links a court case with the report it is about, once by its number. */
@Controller()
export class LinkCourtCase {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(linkCourtCase)
  handle(@Asked() call: Call<Body>): Promise<CourtCaseView> {
    return this.deeds.once(call, async (tx) => {
      const { reportId, court, caseNo, filedOn } = call.body;
      await lockReport(tx, reportId);
      const report = await newestVersion(tx.manager, reportId);
      requireCourtCaseSight(call, report);
      if (filedOn > call.today) throw new Refusal('court-day-in-future', { pointer: '/filedOn' });
      const { tenant } = report;
      const known = await tx.manager.existsBy(CourtCase, { tenant, reportId, caseNo });
      if (known) throw new Refusal('court-case-known', { pointer: '/caseNo' });
      const courtCase = tx.manager.create(CourtCase, {
        id: randomUUID(),
        version: 0,
        ...caseOf(report),
        court,
        caseNo,
        filedOn,
        stageOn: filedOn,
        status: courtCaseWorkflow.initial,
        ...unruled,
      });
      await openFile(tx, courtCaseWorkflow, courtCase, 'file', actorOf(call));
      return saveCourtCase(tx, courtCase);
    });
  }
}

const unruled = { result: null, lossReason: null, decidedOn: null };
