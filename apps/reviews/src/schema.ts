import {
  DocumentAbout1764000000610,
  documentEntities,
  DocumentRevocation1764000000630,
  DocumentRevoked1764000000620,
  DocumentTables1764000000600,
} from '#documents';
import {
  deadlineEntities,
  DeadlineMetOn1764000000520,
  DeadlineSuspension1764000000510,
  DeadlineTables1764000000500,
} from '#deadlines';
import { History } from '#history';
import { KnownOfficer, KnownOrgan, OrganTables1764000000700 } from '#organs';
import type { ServiceSchema } from '#service';
import { CourtCase } from './court/court-case.entity.js';
import { CourtRuling } from './court/court-ruling.entity.js';
import { AspectFinding } from './determination/aspect-finding.entity.js';
import { Determination } from './determination/determination.entity.js';
import { Interest } from './determination/interest.entity.js';
import { PanelQuestionRow } from './determination/panel-question.entity.js';
import { Panel } from './determination/panel.entity.js';
import { SiteVisitRow } from './determination/site-visit.entity.js';
import { ReplyTemplate } from './desk/reply-template.entity.js';
import { ReviewAssignment } from './desk/review-assignment.entity.js';
import { ReviewNote } from './desk/review-note.entity.js';
import { ReviewPost } from './desk/review-post.entity.js';
import { Expert } from './experts/expert.entity.js';
import { KnownAppraiser } from './known/known-appraiser.entity.js';
import { KnownAgency } from './known/known-agency.entity.js';
import { KnownDisplay } from './known/known-display.entity.js';
import { KnownProject } from './known/known-project.entity.js';
import { KnownParties } from './known/known-parties.entity.js';
import { KnownReport } from './known/known-report.entity.js';
import { KnownService } from './known/known-service.entity.js';
import { Reviews1764000005000 } from './migrations/1764000005000-reviews.js';
import { ReviewInFull1764000005010 } from './migrations/1764000005010-review-in-full.js';
import { DeterminationInFull1764000005020 } from './migrations/1764000005020-determination-in-full.js';
import { CorrectiveStep } from './corrective-steps/corrective-step.entity.js';
import { Readiness1764000005030 } from './migrations/1764000005030-readiness.js';
import { ReviewPerApplicant1764000005040 } from './migrations/1764000005040-review-per-applicant.js';
import { DeterminationPerApplicant1764000005050 } from './migrations/1764000005050-determination-per-applicant.js';
import { Review } from './review/review.entity.js';

export const schema: ServiceSchema = {
  service: 'reviews',
  encrypts: true,
  entities: [
    ...deadlineEntities,
    ...documentEntities,
    KnownOrgan,
    KnownProject,
    KnownDisplay,
    KnownReport,
    KnownService,
    KnownAgency,
    KnownAppraiser,
    KnownParties,
    KnownOfficer,
    Review,
    ReviewPost,
    ReviewNote,
    ReviewAssignment,
    ReplyTemplate,
    Determination,
    History,
    Expert,
    Interest,
    Panel,
    AspectFinding,
    PanelQuestionRow,
    SiteVisitRow,
    CorrectiveStep,
    CourtCase,
    CourtRuling,
  ],
  migrations: [
    DeadlineTables1764000000500,
    DeadlineSuspension1764000000510,
    DeadlineMetOn1764000000520,
    DocumentTables1764000000600,
    DocumentAbout1764000000610,
    DocumentRevoked1764000000620,
    DocumentRevocation1764000000630,
    OrganTables1764000000700,
    Reviews1764000005000,
    ReviewInFull1764000005010,
    DeterminationInFull1764000005020,
    Readiness1764000005030,
    ReviewPerApplicant1764000005040,
    DeterminationPerApplicant1764000005050,
  ],
  appendOnly: [
    'deadline_change',
    'history',
    'panel',
    'aspect_finding',
    'site_visit',
    'court_ruling',
    'review_post',
    'review_note',
    'review_assignment',
  ],
};
