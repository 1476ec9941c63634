import { deadlineProviders, deadlineReactions, WhenHolidaysImported } from '#deadlines';
import { WhenOrganChanged } from '#organs';
import { Module } from '@nestjs/common';
import { AddFiling } from './agencies/add-filing.js';
import { AgencyReadModel } from './agencies/agency.read-model.js';
import { LiftSuspension } from './agencies/lift-suspension.js';
import { RegisterAgency } from './agencies/register-agency.js';
import { SuspendAgency } from './agencies/suspend-agency.js';
import { MoveAppraiser } from './appraisers/move-appraiser.js';
import { RegisterAppraiser } from './appraisers/register-appraiser.js';
import { ClearConflict } from './conflicts/clear-conflict.js';
import { ConflictsReadModel } from './conflicts/conflicts.read-model.js';
import { DeclareConflict } from './conflicts/declare-conflict.js';
import { FilesInUseReadModel } from './files/files-in-use.read-model.js';
import { AppointAgency } from './projects/appoint-agency.js';
import { OpenProject } from './projects/open-project.js';
import { OrderValuationDate } from './projects/order-valuation-date.js';
import { ProjectReadModel } from './projects/project.read-model.js';
import { RecordCommission } from './projects/record-commission.js';
import { AgreeingLapses } from './selection/agreeing-lapses.js';
import { AnnounceCandidates } from './selection/announce-candidates.js';
import { AnnulSelection } from './selection/annul-selection.js';
import { CallDraw } from './selection/call-draw.js';
import { CallVote } from './selection/call-vote.js';
import { ConcludeVote } from './selection/conclude-vote.js';
import { OpenDraw } from './selection/open-draw.js';
import { RecordAgreement } from './selection/record-agreement.js';
import { RecordBallot } from './selection/record-ballot.js';
import { RecordNoAgreement } from './selection/record-no-agreement.js';
import { SealWitnessText } from './selection/seal-witness-text.js';
import { SelectionReadModel } from './selection/selection.read-model.js';
import { AnswerValidOn } from './validity/valid-on.js';

@Module({
  controllers: [
    WhenHolidaysImported,
    WhenOrganChanged,
    RegisterAgency,
    AddFiling,
    SuspendAgency,
    LiftSuspension,
    AgencyReadModel,
    RegisterAppraiser,
    MoveAppraiser,
    OpenProject,
    AppointAgency,
    OrderValuationDate,
    ProjectReadModel,
    AnnounceCandidates,
    RecordAgreement,
    RecordNoAgreement,
    CallVote,
    RecordBallot,
    ConcludeVote,
    CallDraw,
    SealWitnessText,
    OpenDraw,
    AnnulSelection,
    SelectionReadModel,
    DeclareConflict,
    ClearConflict,
    ConflictsReadModel,
    RecordCommission,
    FilesInUseReadModel,
    AnswerValidOn,
  ],
  providers: [...deadlineProviders, { provide: deadlineReactions, useClass: AgreeingLapses }],
})
export class AgencyRegistryModule {}
