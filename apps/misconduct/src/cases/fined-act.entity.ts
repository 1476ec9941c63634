import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An act that has had its fine (行政处罚法 art. 29), and the case that fined it. */
@Entity('fined_act')
export class FinedAct {
  @PrimaryColumn('text')
  tenant: string;

  @PrimaryColumn('uuid')
  agencyId: string;

  @PrimaryColumn('text')
  actKey: string;

  @Column('uuid')
  caseId: string;

  @Column('date')
  finedOn: string;
}
