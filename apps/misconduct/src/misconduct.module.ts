import { WhenClockSet } from '#messaging';
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
import { ServeNotice } from './cases/serve-notice.js';
import { DeclineLead } from './leads/decline-lead.js';
import { FileCase } from './leads/file-case.js';
import { LeadReadModel } from './leads/lead.read-model.js';
import { OpenLead } from './leads/open-lead.js';
import { WhenOpinionGiven } from './leads/when-opinion-given.handler.js';
import { WhenOfficerChanged } from './officers/when-officer-changed.handler.js';
import { ExpireRecords } from './records/expire-records.js';
import { PublishRecord } from './records/publish-record.js';
import { RecordReadModel } from './records/record.read-model.js';
import { ViolationReadModel } from './records/violation.read-model.js';

@Module({
  controllers: [
    FilesInUseReadModel,
    WhenClockSet,
    WhenAgencyChanged,
    WhenOfficerChanged,
    WhenOpinionGiven,
    OpenLead,
    DeclineLead,
    FileCase,
    LeadReadModel,
    ConcludeCase,
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
  ],
  providers: [ExpireRecords],
})
export class MisconductModule {}
