import { projectChanged, type ProjectView, type ValuationDateOrder } from '#contracts';
import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { officerOf, requireVersion, type Call, type Done } from '#service';
import { Project } from './project.entity.js';

const orderOf = (project: Project): { valuationDateOrder?: ValuationDateOrder } =>
  project.valuationDateOrder
    ? {
        valuationDateOrder: {
          valuationDate: project.valuationDateOrder.valuationDate,
          orderedOn: project.valuationDateOrder.orderedOn,
        },
      }
    : {};

export const viewOf = (project: Project): ProjectView => ({
  id: project.id,
  version: project.version,
  name: project.name,
  decisionNo: project.decisionNo,
  announcedOn: project.announcedOn,
  divisionCode: project.divisionCode,
  jurisdiction: project.jurisdiction,
  organId: project.organId,
  regulatorOrganId: project.regulatorOrganId,
  sameOrgan: project.organId === project.regulatorOrganId,
  appointments: project.appointments,
  ...orderOf(project),
});

/** Locks the project for a change by its own organ's officer, raised to its next version. */
export async function projectForUpdate(tx: Tx, call: Call): Promise<Project> {
  const project = await tx.manager.findOneOrFail(Project, {
    where: { id: call.target },
    lock: { mode: 'pessimistic_write' },
  });
  if (!officerOf(call).covers.includes(project.organId)) throw new Refusal('organ-outside-your-scope');
  requireVersion(call, project.version);
  project.version += 1;
  return project;
}

/** Saves the project's next version and tells everybody its dated state. */
export async function saveChanged(tx: Tx, project: Project): Promise<Done<ProjectView>> {
  await tx.manager.save(project);
  const { id, version, organId, regulatorOrganId, jurisdiction, announcedOn, appointments } = project;
  tx.emit(projectChanged, {
    projectId: id,
    version,
    organId,
    regulatorOrganId,
    jurisdiction,
    announcedOn,
    appointments,
    ...orderOf(project),
  });
  return { answer: viewOf(project), subjectId: id, after: project };
}
