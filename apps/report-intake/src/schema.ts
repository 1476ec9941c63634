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
import { History, HistoryDetails1764000010000 } from '#history';
import { KnownOrgan, OrganTables1764000000700 } from '#organs';
import type { ServiceSchema } from '#service';
import { KnownChallenge } from './challenges/known-challenge.entity.js';
import { DisplayCorrection } from './displays/display-correction.entity.js';
import { DisplayExplanation } from './displays/display-explanation.entity.js';
import { PublicDisplay } from './displays/public-display.entity.js';
import { Intake1764000001000 } from './migrations/1764000001000-intake.js';
import { ServiceAndParties1764000001210 } from './migrations/1764000001210-service-and-parties.js';
import { Party } from './parties/party.entity.js';
import { Representative } from './parties/representative.entity.js';
import { KnownAgency } from './registers/known-agency.entity.js';
import { KnownAppraiser } from './registers/known-appraiser.entity.js';
import { KnownProject } from './registers/known-project.entity.js';
import { AttachmentUse } from './reports/attachment-use.entity.js';
import { ComparableUse } from './reports/comparable-use.entity.js';
import { PersonalDataReading } from './reports/personal-data-reading.entity.js';
import { ReportVersion } from './reports/report-version.entity.js';
import { Report } from './reports/report.entity.js';
import { ServiceFile } from './services/service-file.entity.js';
import { ServiceRecord } from './services/service-record.entity.js';

export const schema: ServiceSchema = {
  service: 'report-intake',
  encrypts: true,
  entities: [
    ...deadlineEntities,
    ...documentEntities,
    KnownOrgan,
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
    ServiceFile,
    PublicDisplay,
    DisplayExplanation,
    DisplayCorrection,
    Party,
    Representative,
    History,
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
    Intake1764000001000,
    ServiceAndParties1764000001210,
    HistoryDetails1764000010000,
  ],
  appendOnly: ['deadline_change', 'history', 'personal_data_reading'],
};
