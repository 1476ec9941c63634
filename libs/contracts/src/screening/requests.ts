import { agency, household, officer } from '../audience.js';
import { defineRequest, Nothing } from '../request.js';
import { AnswerFlag, DisposeFlag, FindFlags, FlagPage, FlagView, FlagWithHistory } from './flag.messages.js';
import { FlagReplay } from './flag-replay.messages.js';
import { FullRunView, StartFullRun } from './full-run.messages.js';
import { LikeHomesOfReport } from './like-homes.messages.js';
import { ProjectScreening } from './project-screening.messages.js';
import {
  AddStudyFacts,
  FindStudyFlags,
  OpenStudy,
  StudyFactsAdded,
  StudyFlagPage,
  StudyRunView,
  StudyView,
} from './study.messages.js';

const readers = officer('clerk', 'reviewer', 'case-officer', 'legal-reviewer', 'approver', 'committee-secretary');
const reviewer = officer('reviewer');

/** Officers see the flags of their projects, an agency those on its own reports, households none. */
export const findFlags = defineRequest({
  subject: 'screening.find-flags',
  body: FindFlags,
  answer: FlagPage,
  allow: [readers, agency('reports:read')],
  changes: false,
});

export const getFlag = defineRequest({
  subject: 'screening.get-flag',
  body: Nothing,
  answer: FlagWithHistory,
  allow: [readers, agency('reports:read')],
  changes: false,
});

export const disposeFlag = defineRequest({
  subject: 'screening.dispose-flag',
  body: DisposeFlag,
  answer: FlagView,
  allow: [reviewer],
  changes: true,
});

export const answerFlag = defineRequest({
  subject: 'screening.answer-flag',
  body: AnswerFlag,
  answer: FlagView,
  allow: [agency('reports:submit')],
  changes: true,
});

export const getProjectScreening = defineRequest({
  subject: 'screening.get-project-screening',
  body: Nothing,
  answer: ProjectScreening,
  allow: [readers],
  changes: false,
});

export const openStudy = defineRequest({
  subject: 'screening.open-study',
  body: OpenStudy,
  answer: StudyView,
  allow: [reviewer],
  changes: true,
});

export const getStudy = defineRequest({
  subject: 'screening.get-study',
  body: Nothing,
  answer: StudyView,
  allow: [readers],
  changes: false,
});

export const addStudyFacts = defineRequest({
  subject: 'screening.add-study-facts',
  body: AddStudyFacts,
  answer: StudyFactsAdded,
  allow: [reviewer],
  changes: true,
});

export const runStudy = defineRequest({
  subject: 'screening.run-study',
  body: Nothing,
  answer: StudyRunView,
  allow: [reviewer],
  changes: true,
});

export const findStudyFlags = defineRequest({
  subject: 'screening.find-study-flags',
  body: FindStudyFlags,
  answer: StudyFlagPage,
  allow: [readers],
  changes: false,
});

/** By a reviewer of a prefecture or the province, over all projects within the officer's scope. */
export const startFullRun = defineRequest({
  subject: 'screening.start-full-run',
  body: StartFullRun,
  answer: FullRunView,
  allow: [reviewer],
  changes: true,
});

export const getFullRun = defineRequest({
  subject: 'screening.get-full-run',
  body: Nothing,
  answer: FullRunView,
  allow: [readers],
  changes: false,
});

export const replayFlag = defineRequest({
  subject: 'screening.replay-flag',
  body: Nothing,
  answer: FlagReplay,
  allow: [readers, agency('reports:read')],
  changes: false,
});

/** A household sees homes like its own, and a flag only once an officer has disposed of it. */
export const getLikeHomes = defineRequest({
  subject: 'screening.get-like-homes',
  body: Nothing,
  answer: LikeHomesOfReport,
  allow: [household, agency('reports:read'), readers],
  changes: false,
});
