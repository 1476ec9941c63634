import { agency, officer } from '../audience.js';
import { defineRequest, Nothing } from '../request.js';
import { AgencyPanel, FindAgencyPanel, FindRatios, RatioPanel } from './panel.messages.js';
import { FindPrecision, PrecisionView } from './precision.messages.js';
import { PreviewScreening, ScreeningPreview } from './preview.messages.js';
import {
  BackTestProjectPage,
  BackTestView,
  FindBackTestProjects,
  FindFlagShifts,
  FlagShiftPage,
} from './back-test.messages.js';
import { FindSettings, ProposeSettings, SettingsPage, SettingsVersionView } from './settings.messages.js';
import {
  DrawSpotCheck,
  FindSpotChecks,
  RecordSpotCheck,
  SpotCheckItems,
  SpotCheckItemView,
  SpotCheckPage,
  SpotCheckReplay,
  SpotCheckView,
} from './spot-check.messages.js';

const readers = officer('clerk', 'reviewer', 'case-officer', 'legal-reviewer', 'approver', 'committee-secretary');
const reviewer = officer('reviewer');

/** By a reviewer above the county whose scope holds every project screened. */
export const proposeSettings = defineRequest({
  subject: 'screening.propose-settings',
  body: ProposeSettings,
  answer: SettingsVersionView,
  allow: [reviewer],
  changes: true,
});

/** By an approver who is not the proposer, once the back-test is done. */
export const activateSettings = defineRequest({
  subject: 'screening.activate-settings',
  body: Nothing,
  answer: SettingsVersionView,
  allow: [officer('approver')],
  changes: true,
});

export const findSettings = defineRequest({
  subject: 'screening.find-settings',
  body: FindSettings,
  answer: SettingsPage,
  allow: [readers],
  changes: false,
});

export const getSettings = defineRequest({
  subject: 'screening.get-settings',
  body: Nothing,
  answer: SettingsVersionView,
  allow: [readers],
  changes: false,
});

/** Counts over the projects within the officer's scope. */
export const getBackTest = defineRequest({
  subject: 'screening.get-back-test',
  body: Nothing,
  answer: BackTestView,
  allow: [readers],
  changes: false,
});

export const findBackTestProjects = defineRequest({
  subject: 'screening.find-back-test-projects',
  body: FindBackTestProjects,
  answer: BackTestProjectPage,
  allow: [readers],
  changes: false,
});

export const findFlagShifts = defineRequest({
  subject: 'screening.find-flag-shifts',
  body: FindFlagShifts,
  answer: FlagShiftPage,
  allow: [readers],
  changes: false,
});

export const getPrecision = defineRequest({
  subject: 'screening.get-precision',
  body: FindPrecision,
  answer: PrecisionView,
  allow: [readers],
  changes: false,
});

export const drawSpotCheck = defineRequest({
  subject: 'screening.draw-spot-check',
  body: DrawSpotCheck,
  answer: SpotCheckView,
  allow: [reviewer],
  changes: true,
});

export const findSpotChecks = defineRequest({
  subject: 'screening.find-spot-checks',
  body: FindSpotChecks,
  answer: SpotCheckPage,
  allow: [readers],
  changes: false,
});

export const getSpotCheck = defineRequest({
  subject: 'screening.get-spot-check',
  body: Nothing,
  answer: SpotCheckView,
  allow: [readers],
  changes: false,
});

export const listSpotCheckItems = defineRequest({
  subject: 'screening.list-spot-check-items',
  body: Nothing,
  answer: SpotCheckItems,
  allow: [readers],
  changes: false,
});

export const replaySpotCheck = defineRequest({
  subject: 'screening.replay-spot-check',
  body: Nothing,
  answer: SpotCheckReplay,
  allow: [readers],
  changes: false,
});

/** By a reviewer of the organ that supervises the agency. */
export const recordSpotCheck = defineRequest({
  subject: 'screening.record-spot-check',
  body: RecordSpotCheck,
  answer: SpotCheckItemView,
  allow: [reviewer],
  changes: true,
});

/** For an agency, of projects it is appointed to. */
export const previewScreening = defineRequest({
  subject: 'screening.preview-screening',
  body: PreviewScreening,
  answer: ScreeningPreview,
  allow: [agency('reports:submit')],
  changes: false,
});

export const getAgencyPanel = defineRequest({
  subject: 'screening.get-agency-panel',
  body: FindAgencyPanel,
  answer: AgencyPanel,
  allow: [readers, agency('reports:read')],
  changes: false,
});

export const getRatioPanel = defineRequest({
  subject: 'screening.get-ratio-panel',
  body: FindRatios,
  answer: RatioPanel,
  allow: [readers, agency('reports:read')],
  changes: false,
});
