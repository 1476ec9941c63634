import { recordCommission, type ProjectView, type RecordCommission as Body } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { checkCommission } from '../domain/check-commission.js';
import { projectForUpdate, saveChanged } from './project.changes.js';

/** Puts an appointed agency's contract and letter of commission on file, with the appraisers they name (办法 art. 6). */
@Controller()
export class RecordCommission {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(recordCommission)
  handle(@Asked() call: Call<Body>): Promise<ProjectView> {
    return this.deeds.once(call, async (tx) => {
      const project = await projectForUpdate(tx, call);
      const { appointments, selection } = project;
      const bad = checkCommission(call.body, appointments, selection?.concludedOn ?? null, call.today);
      if (bad) throw new Refusal(bad.because, { pointer: bad.pointer });
      project.commissions = [...project.commissions, call.body];
      return { ...(await saveChanged(tx, project)), why: 'commission-recorded' };
    });
  }
}
