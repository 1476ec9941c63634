import type { ArchiveGround } from '#contracts';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** Who opened the file of an ended entry, when and for what. Never changed, never deleted. */
@Entity('record_reading')
export class RecordReading {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('uuid')
  recordId: string;

  @Column('uuid')
  officerId: string;

  @Column('text')
  ground: ArchiveGround;

  @Column('text')
  reason: string;

  @Column('date')
  readOn: string;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
