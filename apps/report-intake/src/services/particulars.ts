import type { RecordService } from '#contracts';
import type { FieldCipher } from '#service';
import type { ServiceRecord } from './service-record.entity.js';

/** What is personal about a service: it is stored in one encrypted text. */
export type Particulars = Pick<RecordService, 'place' | 'signedBy' | 'deliveredBy' | 'attempts'>;

const column = 'service_record.particulars';

export function sealParticulars(
  cipher: FieldCipher,
  { place, signedBy, deliveredBy, attempts }: RecordService,
): string {
  return cipher.encrypt(JSON.stringify({ place, signedBy, deliveredBy, attempts }), column);
}

/** Nothing is known of a service recorded before these were asked for. */
export function particularsOf(cipher: FieldCipher, { particulars }: ServiceRecord): Particulars {
  return particulars === null ? {} : (JSON.parse(cipher.decrypt(particulars, column)) as Particulars);
}
