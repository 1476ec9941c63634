import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AgenciesController } from './agency-registry/agencies.controller.js';
import { AppraisersController } from './agency-registry/appraisers.controller.js';
import { ConflictsController } from './agency-registry/conflicts.controller.js';
import { ProjectsController } from './agency-registry/projects.controller.js';
import { SelectionsController } from './agency-registry/selections.controller.js';
import { LeavesController } from './audit/leaves.controller.js';
import { DeadlinesController } from './calendar/deadlines.controller.js';
import { HolidayTablesController } from './calendar/holiday-tables.controller.js';
import { NotificationsController } from './calendar/notifications.controller.js';
import { RefusalsController } from './documents/refusals.controller.js';
import { gatewayConfigToken, type GatewayConfig } from './edge/config.js';
import { Credentials } from './edge/credentials.js';
import { EtagInterceptor } from './edge/etag.interceptor.js';
import { Gate } from './edge/gate.guard.js';
import { ProblemFilter } from './edge/problem.filter.js';
import { Services } from './edge/services.js';
import { BlobStore } from './files/blob-store.js';
import { FileBodies } from './files/file-bodies.js';
import { FilesController } from './files/files.controller.js';
import { OrphanSweep } from './files/orphan-sweep.js';
import { HealthController } from './health/health.controller.js';
import { AgencyKeysController } from './identity/agency-keys.controller.js';
import { ClaimsController } from './identity/claims.controller.js';
import { OfficersController } from './identity/officers.controller.js';
import { OrgansController } from './identity/organs.controller.js';
import { SandboxController } from './identity/sandbox.controller.js';
import { SessionsController } from './identity/sessions.controller.js';
import { CaseProcedureController } from './misconduct/case-procedure.controller.js';
import { CasesController } from './misconduct/cases.controller.js';
import { ComplaintsController } from './misconduct/complaints.controller.js';
import { LeadsController } from './misconduct/leads.controller.js';
import { RecordsController } from './misconduct/records.controller.js';
import { PenaltyRemediesController } from './misconduct/penalty-remedies.controller.js';
import { RecordDisputesController } from './misconduct/record-disputes.controller.js';
import { RecordFilesController } from './misconduct/record-files.controller.js';
import { RepairsController } from './misconduct/repairs.controller.js';
import { SupervisionController } from './misconduct/supervision.controller.js';
import { DisplaysController } from './report-intake/displays.controller.js';
import { PartiesController } from './report-intake/parties.controller.js';
import { ReportCodesController } from './report-intake/report-codes.controller.js';
import { ReportsController } from './report-intake/reports.controller.js';
import { ServicesOfReportsController } from './report-intake/services-of-reports.controller.js';
import { DocumentsController } from './legal-documents/documents.controller.js';
import { DocumentsOfSubjectsController } from './legal-documents/documents-of-subjects.controller.js';
import { CorrectiveStepsController } from './reviews/corrective-steps.controller.js';
import { CourtCasesController } from './reviews/court-cases.controller.js';
import { DeterminationsController } from './reviews/determinations.controller.js';
import { ExpertsController } from './reviews/experts.controller.js';
import { ReadinessController } from './reviews/readiness.controller.js';
import { ReviewCasesController } from './reviews/review-cases.controller.js';
import { ReviewDeskController } from './reviews/review-desk.controller.js';
import { ReviewsController } from './reviews/reviews.controller.js';
import { FlagsController } from './screening/flags.controller.js';
import { FullRunsController } from './screening/full-runs.controller.js';
import { LikeHomesController } from './screening/like-homes.controller.js';
import { ProjectScreeningController } from './screening/project-screening.controller.js';
import { ScreeningPanelsController } from './screening/screening-panels.controller.js';
import { ScreeningPreviewController } from './screening/screening-preview.controller.js';
import { SettingsController } from './screening/settings.controller.js';
import { SpotChecksController } from './screening/spot-checks.controller.js';
import { StudiesController } from './screening/studies.controller.js';

/** The only HTTP edge: who is calling, is the shape right, forward, map the refusal to a status. */
@Module({})
export class GatewayModule {
  static with(config: GatewayConfig): DynamicModule {
    return {
      module: GatewayModule,
      controllers: [
        HealthController,
        RefusalsController,
        AgenciesController,
        AppraisersController,
        ProjectsController,
        SelectionsController,
        ConflictsController,
        FilesController,
        ReportsController,
        ServicesOfReportsController,
        DisplaysController,
        PartiesController,
        ReportCodesController,
        LeavesController,
        AgencyKeysController,
        ClaimsController,
        OfficersController,
        OrgansController,
        SandboxController,
        SessionsController,
        CaseProcedureController,
        CasesController,
        ComplaintsController,
        LeadsController,
        RecordsController,
        PenaltyRemediesController,
        RecordDisputesController,
        RecordFilesController,
        RepairsController,
        SupervisionController,
        ReadinessController,
        ReviewsController,
        ReviewCasesController,
        ReviewDeskController,
        CorrectiveStepsController,
        CourtCasesController,
        DeterminationsController,
        DocumentsController,
        DocumentsOfSubjectsController,
        ExpertsController,
        FlagsController,
        FullRunsController,
        LikeHomesController,
        ProjectScreeningController,
        ScreeningPanelsController,
        ScreeningPreviewController,
        SettingsController,
        SpotChecksController,
        StudiesController,
        HolidayTablesController,
        DeadlinesController,
        NotificationsController,
      ],
      providers: [
        Services,
        Credentials,
        BlobStore,
        FileBodies,
        OrphanSweep,
        { provide: gatewayConfigToken, useValue: config },
        { provide: APP_GUARD, useClass: Gate },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
      ],
    };
  }
}
