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
import { KnownOfficer, KnownOrgan, OrganTables1764000000700 } from '#organs';
import type { ServiceSchema } from '#service';
import { KnownAgency } from './agencies/known-agency.entity.js';
import { CaseStepRow } from './cases/case-step.entity.js';
import { FinedAct } from './cases/fined-act.entity.js';
import { MisconductCase } from './cases/misconduct-case.entity.js';
import { ComplainantReading } from './complaints/complainant-reading.entity.js';
import { ComplaintAdditionRow } from './complaints/complaint-addition.entity.js';
import { Complaint } from './complaints/complaint.entity.js';
import { CorrectionOrder } from './corrections/correction-order.entity.js';
import { Misconduct1764000006000 } from './migrations/1764000006000-misconduct.js';
import { Proceedings1764000006010 } from './migrations/1764000006010-proceedings.js';
import { LastGaps1764000006030 } from './migrations/1764000006030-last-gaps.js';
import { Performance } from './performance/performance.entity.js';
import { ProceedingStep } from './proceedings/proceeding-step.entity.js';
import { RecordDispute } from './disputes/record-dispute.entity.js';
import { BadConductRecord } from './records/bad-conduct-record.entity.js';
import { RecordReading } from './records/record-reading.entity.js';
import { PenaltyRemedy } from './remedies/penalty-remedy.entity.js';
import { CreditRepair } from './repairs/credit-repair.entity.js';
import { AgencySupervision } from './supervision/agency-supervision.entity.js';
import { RecordProcedures1764000006020 } from './migrations/1764000006020-record-procedures.js';

const complaintEntities = [Complaint, ComplaintAdditionRow, ComplainantReading];
const proceedingEntities = [ProceedingStep, CorrectionOrder, Performance, FinedAct];
const recordEntities = [BadConductRecord, RecordReading, RecordDispute, CreditRepair, PenaltyRemedy, AgencySupervision];

export const schema: ServiceSchema = {
  service: 'misconduct',
  entities: [
    ...deadlineEntities,
    ...documentEntities,
    KnownOrgan,
    KnownAgency,
    KnownOfficer,
    MisconductCase,
    CaseStepRow,
    ...proceedingEntities,
    ...complaintEntities,
    ...recordEntities,
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
    Misconduct1764000006000,
    Proceedings1764000006010,
    RecordProcedures1764000006020,
    LastGaps1764000006030,
  ],
  encrypts: true,
  appendOnly: [
    'deadline_change',
    'case_step',
    'proceeding_step',
    'complaint_addition',
    'complainant_reading',
    'record_reading',
  ],
};
