import { agency, anyone, household, officer } from '../audience.js';
import { defineRequest, Nothing } from '../request.js';
import {
  AcceptDetermination,
  DeterminationFile,
  DeterminationPage,
  DeterminationView,
  FindDeterminations,
  RequestDetermination,
} from './determination.messages.js';
import {
  AnswerPanel,
  AskParty,
  ExamineAspect,
  PauseExamination,
  RecordSiteVisit,
  ResumeExamination,
  StartExamining,
} from './examination.messages.js';
import {
  AddExpert,
  ChangeExpert,
  CommitteeRoster,
  EndExpertTerm,
  ExpertPage,
  ExpertView,
  FindExperts,
} from './expert.messages.js';
import { AllocateFee } from './fee.messages.js';
import { GiveOpinion } from './opinion.messages.js';
import { DeclareInterest, DrawPanel } from './panel.messages.js';
import { WithdrawApplication } from './procedure.messages.js';
import { clerk, readers, secretary } from './readers.js';

/** After the review named. */
export const requestDetermination = defineRequest({
  subject: 'reviews.request-determination',
  body: RequestDetermination,
  answer: DeterminationView,
  allow: [household, clerk],
  changes: true,
});

export const acceptDetermination = defineRequest({
  subject: 'reviews.accept-determination',
  body: AcceptDetermination,
  answer: DeterminationView,
  allow: [secretary],
  changes: true,
});

export const withdrawDetermination = defineRequest({
  subject: 'reviews.withdraw-determination',
  body: WithdrawApplication,
  answer: DeterminationView,
  allow: [household, clerk],
  changes: true,
});

export const declareInterest = defineRequest({
  subject: 'reviews.declare-interest',
  body: DeclareInterest,
  answer: DeterminationFile,
  allow: [officer('committee-secretary', 'reviewer', 'approver')],
  changes: true,
});

export const drawPanel = defineRequest({
  subject: 'reviews.draw-panel',
  body: DrawPanel,
  answer: DeterminationFile,
  allow: [secretary],
  changes: true,
});

export const startExamining = defineRequest({
  subject: 'reviews.start-examining',
  body: StartExamining,
  answer: DeterminationFile,
  allow: [secretary],
  changes: true,
});

export const pauseExamination = defineRequest({
  subject: 'reviews.pause-examination',
  body: PauseExamination,
  answer: DeterminationView,
  allow: [secretary],
  changes: true,
});

export const resumeExamination = defineRequest({
  subject: 'reviews.resume-examination',
  body: ResumeExamination,
  answer: DeterminationView,
  allow: [secretary],
  changes: true,
});

export const examineAspect = defineRequest({
  subject: 'reviews.examine-aspect',
  body: ExamineAspect,
  answer: DeterminationFile,
  allow: [secretary],
  changes: true,
});

export const askParty = defineRequest({
  subject: 'reviews.ask-party',
  body: AskParty,
  answer: DeterminationFile,
  allow: [secretary],
  changes: true,
});

export const answerPanel = defineRequest({
  subject: 'reviews.answer-panel',
  body: AnswerPanel,
  answer: DeterminationFile,
  allow: [household, agency('reviews:answer'), clerk],
  changes: true,
});

export const recordSiteVisit = defineRequest({
  subject: 'reviews.record-site-visit',
  body: RecordSiteVisit,
  answer: DeterminationFile,
  allow: [secretary],
  changes: true,
});

export const allocateFee = defineRequest({
  subject: 'reviews.allocate-fee',
  body: AllocateFee,
  answer: DeterminationView,
  allow: [secretary],
  changes: true,
});

export const closeDetermination = defineRequest({
  subject: 'reviews.close-determination',
  body: Nothing,
  answer: DeterminationView,
  allow: [secretary],
  changes: true,
});

export const giveOpinion = defineRequest({
  subject: 'reviews.give-opinion',
  body: GiveOpinion,
  answer: DeterminationView,
  allow: [secretary],
  changes: true,
});

export const getDetermination = defineRequest({
  subject: 'reviews.get-determination',
  body: Nothing,
  answer: DeterminationFile,
  allow: readers,
  changes: false,
});

export const findDeterminations = defineRequest({
  subject: 'reviews.find-determinations',
  body: FindDeterminations,
  answer: DeterminationPage,
  allow: readers,
  changes: false,
});

export const addExpert = defineRequest({
  subject: 'reviews.add-expert',
  body: AddExpert,
  answer: ExpertView,
  allow: [secretary],
  changes: true,
});

export const findExperts = defineRequest({
  subject: 'reviews.find-experts',
  body: FindExperts,
  answer: ExpertPage,
  allow: [secretary],
  changes: false,
});

export const changeExpert = defineRequest({
  subject: 'reviews.change-expert',
  body: ChangeExpert,
  answer: ExpertView,
  allow: [secretary],
  changes: true,
});

export const endExpertTerm = defineRequest({
  subject: 'reviews.end-expert-term',
  body: EndExpertTerm,
  answer: ExpertView,
  allow: [secretary],
  changes: true,
});

/** For the organ named. */
export const getCommitteeRoster = defineRequest({
  subject: 'reviews.get-committee-roster',
  body: Nothing,
  answer: CommitteeRoster,
  allow: [anyone],
  changes: false,
});
