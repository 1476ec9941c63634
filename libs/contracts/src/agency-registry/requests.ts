import { agency, anyone, officer } from '../audience.js';
import { defineRequest, Nothing } from '../request.js';
import {
  AddFiling,
  AgencyPage,
  AgencyView,
  FindAgencies,
  LiftSuspension,
  RegisterAgency,
  SuspendAgency,
} from './agency.messages.js';
import { AppraiserView, MoveAppraiser, RegisterAppraiser, ValidityAnswer, ValidOn } from './appraiser.messages.js';
import { ClearConflict, ConflictList, ConflictView, DeclareConflict } from './conflict.messages.js';
import { AppointAgency, OpenProject, OrderValuationDate, ProjectView, RecordCommission } from './project.messages.js';
import { PublicSelection, SelectionFile, SelectionView } from './selection-view.messages.js';
import {
  AnnounceCandidates,
  AnnulSelection,
  CallDraw,
  CallVote,
  ConcludeVote,
  OpenDraw,
  RecordAgreement,
  RecordBallot,
  RecordNoAgreement,
  SealWitnessText,
} from './selection.messages.js';

const registrar = officer('reviewer', 'approver');

export const registerAgency = defineRequest({
  subject: 'agency-registry.register-agency',
  body: RegisterAgency,
  answer: AgencyView,
  allow: [registrar],
  changes: true,
});

export const addFiling = defineRequest({
  subject: 'agency-registry.add-filing',
  body: AddFiling,
  answer: AgencyView,
  allow: [registrar],
  changes: true,
});

export const suspendAgency = defineRequest({
  subject: 'agency-registry.suspend-agency',
  body: SuspendAgency,
  answer: AgencyView,
  allow: [officer('approver')],
  changes: true,
});

export const liftSuspension = defineRequest({
  subject: 'agency-registry.lift-suspension',
  body: LiftSuspension,
  answer: AgencyView,
  allow: [officer('approver')],
  changes: true,
});

export const getAgency = defineRequest({
  subject: 'agency-registry.get-agency',
  body: Nothing,
  answer: AgencyView,
  allow: [anyone],
  changes: false,
});

export const findAgencies = defineRequest({
  subject: 'agency-registry.find-agencies',
  body: FindAgencies,
  answer: AgencyPage,
  allow: [anyone],
  changes: false,
});

export const registerAppraiser = defineRequest({
  subject: 'agency-registry.register-appraiser',
  body: RegisterAppraiser,
  answer: AppraiserView,
  allow: [registrar],
  changes: true,
});

export const moveAppraiser = defineRequest({
  subject: 'agency-registry.move-appraiser',
  body: MoveAppraiser,
  answer: AppraiserView,
  allow: [registrar],
  changes: true,
});

export const validOn = defineRequest({
  subject: 'agency-registry.valid-on',
  body: ValidOn,
  answer: ValidityAnswer,
  allow: [anyone],
  changes: false,
});

export const openProject = defineRequest({
  subject: 'agency-registry.open-project',
  body: OpenProject,
  answer: ProjectView,
  allow: [officer('clerk')],
  changes: true,
});

export const appointAgency = defineRequest({
  subject: 'agency-registry.appoint-agency',
  body: AppointAgency,
  answer: ProjectView,
  allow: [officer('clerk')],
  changes: true,
});

export const orderValuationDate = defineRequest({
  subject: 'agency-registry.order-valuation-date',
  body: OrderValuationDate,
  answer: ProjectView,
  allow: [officer('approver')],
  changes: true,
});

export const getProject = defineRequest({
  subject: 'agency-registry.get-project',
  body: Nothing,
  answer: ProjectView,
  allow: [officer('clerk', 'reviewer', 'case-officer', 'approver', 'committee-secretary'), agency('reports:read')],
  changes: false,
});

export const announceCandidates = defineRequest({
  subject: 'agency-registry.announce-candidates',
  body: AnnounceCandidates,
  answer: SelectionView,
  allow: [officer('clerk', 'approver')],
  changes: true,
});

export const recordAgreement = defineRequest({
  subject: 'agency-registry.record-agreement',
  body: RecordAgreement,
  answer: SelectionView,
  allow: [officer('clerk')],
  changes: true,
});

export const recordNoAgreement = defineRequest({
  subject: 'agency-registry.record-no-agreement',
  body: RecordNoAgreement,
  answer: SelectionView,
  allow: [officer('clerk')],
  changes: true,
});

export const callVote = defineRequest({
  subject: 'agency-registry.call-vote',
  body: CallVote,
  answer: SelectionView,
  allow: [officer('clerk')],
  changes: true,
});

export const recordBallot = defineRequest({
  subject: 'agency-registry.record-ballot',
  body: RecordBallot,
  answer: SelectionView,
  allow: [officer('clerk')],
  changes: true,
});

export const concludeVote = defineRequest({
  subject: 'agency-registry.conclude-vote',
  body: ConcludeVote,
  answer: SelectionView,
  allow: [officer('clerk')],
  changes: true,
});

export const callDraw = defineRequest({
  subject: 'agency-registry.call-draw',
  body: CallDraw,
  answer: SelectionView,
  allow: [officer('clerk')],
  changes: true,
});

export const sealWitnessText = defineRequest({
  subject: 'agency-registry.seal-witness-text',
  body: SealWitnessText,
  answer: SelectionView,
  allow: [officer('clerk'), agency('reports:submit')],
  changes: true,
});

export const openDraw = defineRequest({
  subject: 'agency-registry.open-draw',
  body: OpenDraw,
  answer: SelectionView,
  allow: [officer('clerk')],
  changes: true,
});

export const annulSelection = defineRequest({
  subject: 'agency-registry.annul-selection',
  body: AnnulSelection,
  answer: SelectionView,
  allow: [officer('approver')],
  changes: true,
});

export const getSelection = defineRequest({
  subject: 'agency-registry.get-selection',
  body: Nothing,
  answer: SelectionFile,
  allow: [officer('clerk', 'reviewer', 'case-officer', 'approver', 'committee-secretary')],
  changes: false,
});

export const showSelection = defineRequest({
  subject: 'agency-registry.show-selection',
  body: Nothing,
  answer: PublicSelection,
  allow: [anyone],
  changes: false,
});

export const declareConflict = defineRequest({
  subject: 'agency-registry.declare-conflict',
  body: DeclareConflict,
  answer: ConflictView,
  allow: [officer('clerk'), agency('misconduct:answer'), agency('reports:submit')],
  changes: true,
});

export const clearConflict = defineRequest({
  subject: 'agency-registry.clear-conflict',
  body: ClearConflict,
  answer: ConflictView,
  allow: [officer('approver')],
  changes: true,
});

export const findConflicts = defineRequest({
  subject: 'agency-registry.find-conflicts',
  body: Nothing,
  answer: ConflictList,
  allow: [officer('clerk', 'reviewer', 'case-officer', 'approver', 'committee-secretary')],
  changes: false,
});

export const recordCommission = defineRequest({
  subject: 'agency-registry.record-commission',
  body: RecordCommission,
  answer: ProjectView,
  allow: [officer('clerk')],
  changes: true,
});
