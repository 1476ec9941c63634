import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An officer looked behind the mask, and why. Rows are only ever added. */
@Entity('personal_data_reading')
@Index('reading_of_report', { synchronize: false })
export class PersonalDataReading {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('uuid')
  reportId: string;

  @Column('int')
  reportVersion: number;

  @Column('text')
  reason: string;

  @Column('text')
  readBy: string;

  @Column({ type: 'timestamptz', precision: 3 })
  readAt: Date;
}
