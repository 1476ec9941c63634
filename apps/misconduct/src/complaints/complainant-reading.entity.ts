import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An officer looked behind the mask of whoever complained, and why; append-only. */
@Entity('complainant_reading')
export class ComplainantReading {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('uuid')
  complaintId: string;

  @Column('text')
  reason: string;

  @Column('uuid')
  readBy: string;

  @Column('timestamptz')
  readAt: Date;
}
