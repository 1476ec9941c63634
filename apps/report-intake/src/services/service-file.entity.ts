import { Entity, Index, PrimaryColumn } from 'typeorm';

/** A file that the proof of a service rests on besides its main evidence: a recording, the returned letter of a failed try. */
@Entity('service_file')
@Index('service_file_hash', { synchronize: false })
export class ServiceFile {
  @PrimaryColumn('uuid')
  serviceId: string;

  @PrimaryColumn('text')
  sha256: string;
}
