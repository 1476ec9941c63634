import type { ServiceSchema } from '#service';
import { KnownAgency } from './agencies/known-agency.entity.js';
import { CaseStepRow } from './cases/case-step.entity.js';
import { MisconductCase } from './cases/misconduct-case.entity.js';
import { Misconduct1764000006000 } from './migrations/1764000006000-misconduct.js';
import { KnownOfficer } from './officers/known-officer.entity.js';
import { BadConductRecord } from './records/bad-conduct-record.entity.js';

export const schema: ServiceSchema = {
  service: 'misconduct',
  entities: [KnownAgency, KnownOfficer, MisconductCase, CaseStepRow, BadConductRecord],
  migrations: [Misconduct1764000006000],
  appendOnly: ['case_step'],
};
