import type {
  AppointmentSpan,
  RecordCommission,
  LeadAgreement,
  ReferencePrice,
  SelectionOutcome,
  ValuationDateOrder,
} from '#contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An expropriation project, from the announcement of its decision. */
@Entity('project')
export class Project {
  @PrimaryColumn('uuid')
  id: string;

  @Column('int')
  version: number;

  @Column('text')
  name: string;

  @Column('text')
  decisionNo: string;

  @Column('date')
  announcedOn: string;

  @Column('text')
  divisionCode: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  organId: string;

  @Column('text')
  regulatorOrganId: string;

  @Column('jsonb')
  appointments: AppointmentSpan[];

  @Column('jsonb', { nullable: true })
  valuationDateOrder: (ValuationDateOrder & { reason: string; orderedBy: string }) | null;

  /** How the agencies were chosen; null until a selection is concluded. */
  @Column('jsonb', { nullable: true })
  selection: SelectionOutcome | null;

  @Column('jsonb', { nullable: true })
  lead: LeadAgreement | null;

  @Column('jsonb', { default: [] })
  referencePrices: ReferencePrice[];

  @Column('jsonb', { default: [] })
  commissions: RecordCommission[];
}
