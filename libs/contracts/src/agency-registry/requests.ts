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
import { AppointAgency, OpenProject, OrderValuationDate, ProjectView } from './project.messages.js';

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
