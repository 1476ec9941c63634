import { FieldCipher } from '#service';
import { Inject, Injectable } from '@nestjs/common';

type SealedColumn = 'agency_name' | 'text' | 'name' | 'contact' | 'reply' | 'addition';

/** Seals and opens what people wrote in complaints; each column under its own name. */
@Injectable()
export class ComplaintSeals {
  constructor(@Inject(FieldCipher) private readonly cipher: FieldCipher) {}

  seal(column: SealedColumn, text: string): string {
    return this.cipher.encrypt(text, `complaint.${column}`);
  }

  sealed(column: SealedColumn, text: string | undefined): string | null {
    return text === undefined ? null : this.seal(column, text);
  }

  open(column: SealedColumn, stored: string): string {
    return this.cipher.decrypt(stored, `complaint.${column}`);
  }

  opened(column: SealedColumn, stored: string | null): string | undefined {
    return stored === null ? undefined : this.open(column, stored);
  }
}
