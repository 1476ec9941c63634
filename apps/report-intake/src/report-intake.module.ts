import { documentProviders, documentReadModelOf } from '#documents';
import { deadlineProviders, WhenHolidaysImported } from '#deadlines';
import { WhenClockSet } from '#messaging';
import { WhenOrganChanged } from '#organs';
import { Module } from '@nestjs/common';
import { WhenOpinionGiven } from './challenges/when-opinion-given.handler.js';
import { WhenReviewAnswered } from './challenges/when-review-answered.handler.js';
import { WhenReviewClosed } from './challenges/when-review-closed.handler.js';
import { WhenReviewMadeAvailable } from './challenges/when-review-made-available.handler.js';
import { CorrectDisplayedResult } from './displays/correct-displayed-result.js';
import { EndDisplay } from './displays/end-display.js';
import { ExplainOnSite } from './displays/explain-on-site.js';
import { DisplayResults } from './displays/display-results.js';
import { DisplayReadModel } from './displays/display.read-model.js';
import { FilesInUseReadModel } from './files/files-in-use.read-model.js';
import { WhenAgencyChanged } from './registers/when-agency-changed.handler.js';
import { WhenAppraiserChanged } from './registers/when-appraiser-changed.handler.js';
import { WhenProjectChanged } from './registers/when-project-changed.handler.js';
import { ServiceDocuments } from './documents/service-documents.js';
import { AddParty } from './parties/add-party.js';
import { EndRepresentation } from './parties/end-representation.js';
import { PartyReadModel } from './parties/party.read-model.js';
import { RegisterRepresentative } from './parties/register-representative.js';
import { RemoveParty } from './parties/remove-party.js';
import { CorrectReport } from './reports/correct-report.js';
import { ReadPersonalData } from './reports/read-personal-data.js';
import { ReportCodeReadModel } from './reports/report-code.read-model.js';
import { ReportListReadModel } from './reports/report-list.read-model.js';
import { ReportReadModel } from './reports/report.read-model.js';
import { SubmitHouseholdReport } from './reports/submit-report.js';
import { VersionReadModel } from './reports/version.read-model.js';
import { RecordService } from './services/record-service.js';
import { ServiceReceiptReadModel } from './services/service-receipt.read-model.js';
import { ServiceReadModel } from './services/service.read-model.js';
import { VoidService } from './services/void-service.js';

@Module({
  controllers: [
    documentReadModelOf('report-intake'),
    WhenHolidaysImported,
    WhenOrganChanged,
    WhenClockSet,
    WhenAgencyChanged,
    WhenAppraiserChanged,
    WhenProjectChanged,
    WhenReviewMadeAvailable,
    WhenReviewAnswered,
    WhenReviewClosed,
    WhenOpinionGiven,
    SubmitHouseholdReport,
    CorrectReport,
    ReadPersonalData,
    ReportReadModel,
    ReportListReadModel,
    VersionReadModel,
    ReportCodeReadModel,
    DisplayResults,
    ExplainOnSite,
    CorrectDisplayedResult,
    EndDisplay,
    DisplayReadModel,
    AddParty,
    RemoveParty,
    RegisterRepresentative,
    EndRepresentation,
    PartyReadModel,
    RecordService,
    VoidService,
    ServiceReadModel,
    ServiceReceiptReadModel,
    FilesInUseReadModel,
  ],
  providers: [...deadlineProviders, ...documentProviders, ServiceDocuments],
})
export class ReportIntakeModule {}
