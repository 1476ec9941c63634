import { fileComplaint } from '#contracts';
import { documentProviders, documentReadModelOf } from '#documents';
import { deadlineProviders, deadlineReactions, WhenHolidaysImported } from '#deadlines';
import { WhenClockSet } from '#messaging';
import { WhenOfficerChanged, WhenOrganChanged } from '#organs';
import { SealedAnswerSweep, sealedRequestsToken } from '#service';
import { Module } from '@nestjs/common';
import { FilesInUseReadModel } from './files/files-in-use.read-model.js';
import { WhenAgencyChanged } from './agencies/when-agency-changed.handler.js';
import { AnswerNotice } from './cases/answer-notice.js';
import { CaseReadModel } from './cases/case.read-model.js';
import { ConcludeCase } from './cases/conclude-case.js';
import { DecideCase } from './cases/decide-case.js';
import { DecideReferral } from './cases/decide-referral.js';
import { RecallReferral } from './cases/recall-referral.js';
import { ReferCase } from './cases/refer-case.js';
import { IssueNotice } from './cases/issue-notice.js';
import { ServeNotice } from './cases/serve-notice.js';
import { AddEvidence } from './cases/add-evidence.js';
import { AssignInvestigators } from './cases/assign-investigators.js';
import { InvestigateFurther } from './cases/investigate-further.js';
import { RecordHearing } from './cases/record-hearing.js';
import { RequestHearing } from './cases/request-hearing.js';
import { ReviewCase } from './cases/review-case.js';
import { ServeDecision } from './cases/serve-decision.js';
import { ServeHearingNotice } from './cases/serve-hearing-notice.js';
import { WithdrawHearing } from './cases/withdraw-hearing.js';
import { CheckCorrection } from './corrections/check-correction.js';
import { OrderCorrection } from './corrections/order-correction.js';
import { ServeCorrection } from './corrections/serve-correction.js';
import { ReportCorrection } from './corrections/report-correction.js';
import { ChangeCasePeriod } from './deadlines/change-case-period.js';
import { ReferralDue } from './deadlines/referral-due.js';
import { CaseDocuments } from './documents/case-documents.js';
import { VerifyLead } from './leads/verify-lead.js';
import { ApplyToCourt } from './performance/apply-to-court.js';
import { DemandPayment } from './performance/demand-payment.js';
import { EnforcementDays } from './performance/enforcement-days.js';
import { Performances } from './performance/performances.js';
import { RemediesLeft } from './performance/remedies-left.js';
import { RecordPayment } from './performance/record-payment.js';
import { AddToComplaint } from './complaints/add-to-complaint.js';
import { AnswerComplaint } from './complaints/answer-complaint.js';
import { ComplaintDays } from './complaints/complaint-days.js';
import { ComplaintReplies } from './complaints/complaint-replies.js';
import { ComplaintReadModel } from './complaints/complaint.read-model.js';
import { ComplaintSeals } from './complaints/complaint-seals.js';
import { DeclineComplaint } from './complaints/decline-complaint.js';
import { FileComplaint } from './complaints/file-complaint.js';
import { ReadComplainant } from './complaints/read-complainant.js';
import { TakeUpComplaint } from './complaints/take-up-complaint.js';
import { DeclineLead } from './leads/decline-lead.js';
import { FileCase } from './leads/file-case.js';
import { LeadReadModel } from './leads/lead.read-model.js';
import { NewLeads } from './leads/new-leads.js';
import { PenaltyCount } from './leads/penalty-count.js';
import { OpenLead } from './leads/open-lead.js';
import { WhenNewReportMissed } from './leads/when-new-report-missed.handler.js';
import { WhenPanelUnanswered } from './leads/when-panel-unanswered.handler.js';
import { WhenOpinionGiven } from './leads/when-opinion-given.handler.js';
import { WhenReviewOverdue } from './leads/when-review-overdue.handler.js';
import { PublishRecord } from './records/publish-record.js';
import { RecordReadModel } from './records/record.read-model.js';
import { ViolationReadModel } from './records/violation.read-model.js';
import { DecideDispute } from './disputes/decide-dispute.js';
import { DisputeRecord } from './disputes/dispute-record.js';
import { DisputeSeals } from './disputes/dispute-seals.js';
import { DisputeViews } from './disputes/dispute.views.js';
import { WithdrawDispute } from './disputes/withdraw-dispute.js';
import { ExpireRecord } from './records/expire-record.js';
import { MootProceedings } from './records/moot-proceedings.js';
import { Publication } from './records/publication.js';
import { ReadRecordArchive } from './records/read-record-archive.js';
import { ReclassifyRecord } from './records/reclassify-record.js';
import { RecordFileReadModel } from './records/record-file.read-model.js';
import { RecordFiles } from './records/record-files.js';
import { ReplyToRecord } from './records/reply-to-record.js';
import { AcceptPenaltyRemedy } from './remedies/accept-remedy.js';
import { CascadeRemedy } from './remedies/cascade-remedy.js';
import { EndPenaltyRemedy } from './remedies/end-remedy.js';
import { ExplainRecordChange } from './remedies/explain-record-change.js';
import { FilePenaltyRemedy } from './remedies/file-remedy.js';
import { RemedyReadModel } from './remedies/remedy.read-model.js';
import { RemedyPeriods } from './remedies/remedy-periods.js';
import { AcceptRepair } from './repairs/accept-repair.js';
import { ApplyForRepair } from './repairs/apply-for-repair.js';
import { DecideRepair } from './repairs/decide-repair.js';
import { FindRepairFraud } from './repairs/find-repair-fraud.js';
import { RepairPeriods } from './repairs/repair-periods.js';
import { RepairReadModel } from './repairs/repair.read-model.js';
import { VerifyRepair } from './repairs/verify-repair.js';
import { WithdrawRepair } from './repairs/withdraw-repair.js';
import { DecideSupervision } from './supervision/decide-supervision.js';
import { SupervisionReadModel } from './supervision/supervision.read-model.js';
import { WhenPenaltyDecided } from './leads/when-penalty-decided.handler.js';
import { ReactToStage } from './deadlines/react-to-stage.js';

@Module({
  controllers: [
    documentReadModelOf('misconduct'),
    WhenHolidaysImported,
    WhenOrganChanged,
    FilesInUseReadModel,
    WhenClockSet,
    WhenAgencyChanged,
    WhenOfficerChanged,
    WhenOpinionGiven,
    WhenNewReportMissed,
    WhenPanelUnanswered,
    WhenReviewOverdue,
    FileComplaint,
    AddToComplaint,
    TakeUpComplaint,
    DeclineComplaint,
    AnswerComplaint,
    ReadComplainant,
    ComplaintReadModel,
    OpenLead,
    VerifyLead,
    ChangeCasePeriod,
    AssignInvestigators,
    AddEvidence,
    ReviewCase,
    RequestHearing,
    ServeHearingNotice,
    WithdrawHearing,
    RecordHearing,
    InvestigateFurther,
    ServeDecision,
    RecordPayment,
    DemandPayment,
    ApplyToCourt,
    OrderCorrection,
    ServeCorrection,
    ReportCorrection,
    CheckCorrection,
    DeclineLead,
    FileCase,
    LeadReadModel,
    ConcludeCase,
    IssueNotice,
    ServeNotice,
    AnswerNotice,
    DecideCase,
    ReferCase,
    RecallReferral,
    DecideReferral,
    CaseReadModel,
    PublishRecord,
    RecordReadModel,
    ViolationReadModel,
    ReplyToRecord,
    RecordFileReadModel,
    ReadRecordArchive,
    DisputeRecord,
    DecideDispute,
    WithdrawDispute,
    FilePenaltyRemedy,
    AcceptPenaltyRemedy,
    EndPenaltyRemedy,
    ExplainRecordChange,
    RemedyReadModel,
    ApplyForRepair,
    AcceptRepair,
    VerifyRepair,
    DecideRepair,
    WithdrawRepair,
    FindRepairFraud,
    RepairReadModel,
    DecideSupervision,
    SupervisionReadModel,
    WhenPenaltyDecided,
  ],
  providers: [
    ...deadlineProviders,
    ...documentProviders,
    CaseDocuments,
    NewLeads,
    PenaltyCount,
    ComplaintSeals,
    ComplaintDays,
    ComplaintReplies,
    SealedAnswerSweep,
    { provide: sealedRequestsToken, useValue: [fileComplaint.subject] },
    Performances,
    RemediesLeft,
    EnforcementDays,
    ReferralDue,
    ReactToStage,
    { provide: deadlineReactions, useExisting: ReactToStage },
    Publication,
    MootProceedings,
    ReclassifyRecord,
    RecordFiles,
    DisputeSeals,
    DisputeViews,
    RemedyPeriods,
    CascadeRemedy,
    RepairPeriods,
    ExpireRecord,
  ],
})
export class MisconductModule {}
