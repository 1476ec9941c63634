import { appointAgency, type AppointAgency as Body, type ProjectView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { In } from 'typeorm';
import { Agency } from '../agencies/agency.entity.js';
import { Appraiser } from '../appraisers/appraiser.entity.js';
import { isInForce, isReversed } from '../domain/dated.js';
import { projectForUpdate, saveChanged } from './project.changes.js';

/** Appoints an agency and its named appraisers, all employed there on the first day (办法 art. 6). */
@Controller()
export class AppointAgency {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(appointAgency)
  handle(@Asked() call: Call<Body>): Promise<ProjectView> {
    return this.deeds.once(call, async (tx) => {
      const project = await projectForUpdate(tx, call);
      if (isReversed(call.body)) throw new Refusal('span-reversed', { pointer: '/to' });
      await requireAgency(tx, call.body.agencyId);
      await requireEmployed(tx, call.body);
      project.appointments = [...project.appointments, call.body];
      return saveChanged(tx, project);
    });
  }
}

async function requireAgency(tx: Tx, id: string): Promise<void> {
  if (!(await tx.manager.existsBy(Agency, { id }))) throw new Refusal('not-found', { pointer: '/agencyId' });
}

async function requireEmployed(tx: Tx, { agencyId, appraiserIds, from }: Body): Promise<void> {
  const found = await tx.manager.findBy(Appraiser, { id: In(appraiserIds) });
  const employed = new Set(
    found
      .filter((one) => one.employments.some((span) => span.agencyId === agencyId && isInForce(span, from)))
      .map((one) => one.id),
  );
  const stranger = appraiserIds.findIndex((id) => !employed.has(id));
  if (stranger >= 0) throw new Refusal('appraiser-not-of-agency', { pointer: `/appraiserIds/${stranger}` });
}
