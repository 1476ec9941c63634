import { appointAgency, type AppointAgency as Body, type ProjectView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { In } from 'typeorm';
import { Agency } from '../agencies/agency.entity.js';
import { Appraiser } from '../appraisers/appraiser.entity.js';
import { isInForce, isReversed } from '../domain/dated.js';
import { conflictedAgencies } from '../conflicts/conflicted-agencies.js';
import { checkAppointment } from '../domain/check-appointment.js';
import { validAgencies } from '../selection/participants.js';
import { projectForUpdate, saveChanged } from './project.changes.js';
import type { Project } from './project.entity.js';

/**
 * Appoints an agency that a concluded selection chose, and its named appraisers, all employed there on the first day
 * (条例 art. 20, 办法 art. 5-6).
 */
@Controller()
export class AppointAgency {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(appointAgency)
  handle(@Asked() call: Call<Body>): Promise<ProjectView> {
    return this.deeds.once(call, async (tx) => {
      const project = await projectForUpdate(tx, call);
      if (isReversed(call.body)) throw new Refusal('span-reversed', { pointer: '/to' });
      const { lead, ...appointment } = call.body;
      await requireAgency(tx, appointment.agencyId);
      await requireAppointable(tx, project, call.body);
      await requireEmployed(tx, appointment);
      project.lead = lead ?? project.lead;
      project.appointments = [...project.appointments, appointment];
      return saveChanged(tx, project);
    });
  }
}

async function requireAgency(tx: Tx, id: string): Promise<void> {
  if (!(await tx.manager.existsBy(Agency, { id }))) throw new Refusal('not-found', { pointer: '/agencyId' });
}

async function requireAppointable(tx: Tx, project: Project, { agencyId, lead, from }: Body): Promise<void> {
  const bar = checkAppointment(
    {
      agencyId,
      valid: (await validAgencies(tx, [agencyId], from)).has(agencyId),
      leadAgencyId: lead?.agencyId ?? null,
    },
    {
      selected: project.selection?.agencyIds ?? null,
      appointedIds: project.appointments.map((one) => one.agencyId),
      leadAgencyId: project.lead?.agencyId ?? null,
      conflictedIds: [...(await conflictedAgencies(tx, project.id))],
    },
  );
  if (bar) throw new Refusal(bar.because, bar.pointer ? { pointer: bar.pointer } : {});
}

async function requireEmployed(tx: Tx, { agencyId, appraiserIds, from }: Omit<Body, 'lead'>): Promise<void> {
  const found = await tx.manager.findBy(Appraiser, { id: In(appraiserIds) });
  const employed = new Set(
    found
      .filter((one) => one.employments.some((span) => span.agencyId === agencyId && isInForce(span, from)))
      .map((one) => one.id),
  );
  const stranger = appraiserIds.findIndex((id) => !employed.has(id));
  if (stranger >= 0) throw new Refusal('appraiser-not-of-agency', { pointer: `/appraiserIds/${stranger}` });
}
