import type { LocalDate } from '#kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something whoever complained added later; append-only. */
@Entity('complaint_addition')
export class ComplaintAdditionRow {
  @PrimaryColumn('uuid')
  complaintId: string;

  @PrimaryColumn('int')
  no: number;

  @Column('text')
  tenant: string;

  @Column('date')
  receivedOn: LocalDate;

  @Column('text')
  sealedText: string;
}
