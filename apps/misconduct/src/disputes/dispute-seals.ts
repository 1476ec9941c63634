import { FieldCipher } from '#service';
import { Inject, Injectable } from '@nestjs/common';

/** Seals and opens what people say in a dispute, and who they are; each column under its own name. */
@Injectable()
export class DisputeSeals {
  constructor(@Inject(FieldCipher) private readonly cipher: FieldCipher) {}

  seal(column: 'statement' | 'on_behalf_of', text: string): string {
    return this.cipher.encrypt(text, `record_dispute.${column}`);
  }

  open(column: 'statement' | 'on_behalf_of', stored: string): string {
    return this.cipher.decrypt(stored, `record_dispute.${column}`);
  }
}
