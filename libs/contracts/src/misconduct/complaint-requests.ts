import { anyone, officer } from '../audience.js';
import { defineRequest, Nothing } from '../request.js';
import {
  AddToComplaint,
  AnswerComplaint,
  Complainant,
  ComplaintPage,
  ComplaintReceipt,
  ComplaintStatus,
  ComplaintView,
  DeclineComplaint,
  FileComplaint,
  FindComplaints,
  ReadComplainant,
  TakeUpComplaint,
  TrackComplaint,
} from './complaint.messages.js';

const caseOfficer = officer('case-officer');

export const fileComplaint = defineRequest({
  subject: 'misconduct.file-complaint',
  body: FileComplaint,
  answer: ComplaintReceipt,
  allow: [anyone],
  changes: true,
});

export const trackComplaint = defineRequest({
  subject: 'misconduct.track-complaint',
  body: TrackComplaint,
  answer: ComplaintStatus,
  allow: [anyone],
  changes: false,
});

export const addToComplaint = defineRequest({
  subject: 'misconduct.add-to-complaint',
  body: AddToComplaint,
  answer: ComplaintStatus,
  allow: [anyone],
  changes: true,
});

export const getComplaint = defineRequest({
  subject: 'misconduct.get-complaint',
  body: Nothing,
  answer: ComplaintView,
  allow: [officer('case-officer', 'approver')],
  changes: false,
});

export const findComplaints = defineRequest({
  subject: 'misconduct.find-complaints',
  body: FindComplaints,
  answer: ComplaintPage,
  allow: [officer('case-officer', 'approver')],
  changes: false,
});

export const takeUpComplaint = defineRequest({
  subject: 'misconduct.take-up-complaint',
  body: TakeUpComplaint,
  answer: ComplaintView,
  allow: [caseOfficer],
  changes: true,
});

export const declineComplaint = defineRequest({
  subject: 'misconduct.decline-complaint',
  body: DeclineComplaint,
  answer: ComplaintView,
  allow: [officer('case-officer', 'approver')],
  changes: true,
});

export const answerComplaint = defineRequest({
  subject: 'misconduct.answer-complaint',
  body: AnswerComplaint,
  answer: ComplaintView,
  allow: [officer('case-officer', 'approver')],
  changes: true,
});

/** Whoever complained, unmasked. */
export const readComplainant = defineRequest({
  subject: 'misconduct.read-complainant',
  body: ReadComplainant,
  answer: Complainant,
  allow: [officer('case-officer', 'approver')],
  changes: true,
});
