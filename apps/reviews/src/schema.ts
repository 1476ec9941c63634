import type { ServiceSchema } from '#service';
import { Determination } from './determination/determination.entity.js';
import { Interest } from './determination/interest.entity.js';
import { Panel } from './determination/panel.entity.js';
import { Expert } from './experts/expert.entity.js';
import { History } from './history/history.entity.js';
import { KnownAgency } from './known/known-agency.entity.js';
import { KnownReport } from './known/known-report.entity.js';
import { KnownService } from './known/known-service.entity.js';
import { Reviews1764000005000 } from './migrations/1764000005000-reviews.js';
import { Review } from './review/review.entity.js';

export const schema: ServiceSchema = {
  service: 'reviews',
  encrypts: true,
  entities: [KnownReport, KnownService, KnownAgency, Review, Determination, History, Expert, Interest, Panel],
  migrations: [Reviews1764000005000],
  appendOnly: ['history', 'panel'],
};
