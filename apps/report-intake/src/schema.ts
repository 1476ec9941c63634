import type { ServiceSchema } from '#service';
import { KnownChallenge } from './challenges/known-challenge.entity.js';
import { PublicDisplay } from './displays/public-display.entity.js';
import { Intake1764000001000 } from './migrations/1764000001000-intake.js';
import { KnownAgency } from './registers/known-agency.entity.js';
import { KnownAppraiser } from './registers/known-appraiser.entity.js';
import { KnownProject } from './registers/known-project.entity.js';
import { AttachmentUse } from './reports/attachment-use.entity.js';
import { ComparableUse } from './reports/comparable-use.entity.js';
import { PersonalDataReading } from './reports/personal-data-reading.entity.js';
import { ReportVersion } from './reports/report-version.entity.js';
import { Report } from './reports/report.entity.js';
import { ServiceRecord } from './services/service-record.entity.js';

export const schema: ServiceSchema = {
  service: 'report-intake',
  encrypts: true,
  entities: [
    KnownAgency,
    KnownAppraiser,
    KnownProject,
    KnownChallenge,
    Report,
    ReportVersion,
    ComparableUse,
    AttachmentUse,
    PersonalDataReading,
    ServiceRecord,
    PublicDisplay,
  ],
  migrations: [Intake1764000001000],
  appendOnly: ['personal_data_reading'],
};
