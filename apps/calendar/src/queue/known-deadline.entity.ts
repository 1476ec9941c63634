import type { DeadlineActor, DeadlineKeeper, DeadlineState, Tenant } from '#contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A deadline as the service that keeps it last told of it. */
@Entity('known_deadline')
@Index('known_deadline_due', ['tenant', 'dueOn', 'id'])
@Index('known_deadline_organ', ['tenant', 'organId', 'dueOn', 'id'])
@Index('known_deadline_agency', ['tenant', 'agencyId', 'dueOn', 'id'])
@Index('known_deadline_report', ['tenant', 'reportId', 'dueOn', 'id'])
export class KnownDeadline {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: Tenant;

  @Column('text')
  service: DeadlineKeeper;

  /** A lower one that comes later is passed over. */
  @Column('int')
  version: number;

  @Column('text')
  key: string;

  @Column('text')
  subjectKind: string;

  @Column('uuid')
  subjectId: string;

  /** Day of the event that started it; not counted. */
  @Column('date')
  startedOn: string;

  @Column('date')
  dueOn: string;

  @Column('text')
  state: DeadlineState;

  @Column('boolean')
  provisional: boolean;

  @Column('boolean')
  unconfirmed: boolean;

  @Column('text', { nullable: true })
  packId: string | null;

  @Column('text', { array: true })
  mustAct: DeadlineActor[];

  @Column('uuid', { nullable: true })
  agencyId: string | null;

  @Column('text', { nullable: true })
  organId: string | null;

  @Column('uuid', { nullable: true })
  reportId: string | null;

  @Column('uuid', { nullable: true })
  projectId: string | null;
}
