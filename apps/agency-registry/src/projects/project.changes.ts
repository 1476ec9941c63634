import { projectChanged, type ProjectView, type SelectionOutcome, type ValuationDateOrder } from '#contracts';
import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { officerOf, requireVersion, type Call, type Done } from '#service';
import { findCommissionedOn } from '../domain/find-commissioned-on.js';
import { findWarnings, warningTexts } from '../domain/find-warnings.js';
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

/** What event and view tell alike of how the agencies came to be appointed. */
const choiceOf = ({ selection, lead }: Project): { selection?: SelectionOutcome; leadAgencyId?: string } => ({
  ...(selection ? { selection } : {}),
  ...(lead ? { leadAgencyId: lead.agencyId } : {}),
});

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
  warnings: findWarnings(project).map((code) => ({ code, ...warningTexts[code] })),
  appointments: project.appointments,
  commissions: project.commissions,
  referencePrices: project.referencePrices,
  ...choiceOf(project),
  ...orderOf(project),
});

/** Locks the project for a deed of its own organ's officer. */
async function lockProject(tx: Tx, call: Call): Promise<Project> {
  const project = await lockedProject(tx, call.target);
  if (!officerOf(call).covers.includes(project.organId)) throw new Refusal('organ-outside-your-scope');
  requireVersion(call, project.version);
  return project;
}

/** The same for a deed of the client or the regulator. */
export async function lockProjectInCharge(tx: Tx, call: Call): Promise<Project> {
  const project = await lockedProject(tx, call.target);
  const { covers } = officerOf(call);
  if (![project.organId, project.regulatorOrganId].some((id) => covers.includes(id))) {
    throw new Refusal('organ-outside-your-scope');
  }
  requireVersion(call, project.version);
  return project;
}

/** The same for a change, raised to its next version. */
export async function projectForUpdate(tx: Tx, call: Call): Promise<Project> {
  const project = await lockProject(tx, call);
  project.version += 1;
  return project;
}

/** The project's agencies are chosen: everybody is told. */
export async function concludeOnProject(tx: Tx, id: string, selection: SelectionOutcome): Promise<void> {
  const project = await lockedProject(tx, id);
  Object.assign(project, { selection, version: project.version + 1 });
  await saveChanged(tx, project);
}

/** The choice falls away; refuses with 'selection-in-use' once an agency was appointed from it. */
export async function revokeOnProject(tx: Tx, id: string): Promise<void> {
  const project = await lockedProject(tx, id);
  const chosen = project.selection?.agencyIds ?? [];
  if (project.appointments.some(({ agencyId }) => chosen.includes(agencyId))) throw new Refusal('selection-in-use');
  Object.assign(project, { selection: null, version: project.version + 1 });
  await saveChanged(tx, project);
}

/** Saves the project's next version and tells everybody its dated state. */
export async function saveChanged(tx: Tx, project: Project): Promise<Done<ProjectView>> {
  await tx.manager.save(project);
  const { id, version, organId, regulatorOrganId, jurisdiction, announcedOn, appointments, commissions } = project;
  const commissionedOn = findCommissionedOn(appointments, commissions);
  tx.emit(projectChanged, {
    projectId: id,
    version,
    organId,
    regulatorOrganId,
    jurisdiction,
    announcedOn,
    appointments,
    commissions: commissions.map(({ agencyId, signedOn }) => ({ agencyId, signedOn })),
    warnings: findWarnings(project),
    ...(commissionedOn ? { commissionedOn } : {}),
    ...(project.referencePrices.length > 0 ? { referencePrices: project.referencePrices } : {}),
    ...choiceOf(project),
    ...orderOf(project),
  });
  return { answer: viewOf(project), subjectId: id, after: project };
}

const lockedProject = (tx: Tx, id: string): Promise<Project> =>
  tx.manager.findOneOrFail(Project, { where: { id }, lock: { mode: 'pessimistic_write' } });
