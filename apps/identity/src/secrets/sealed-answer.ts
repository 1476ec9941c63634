import { FieldCipher, type Call } from '#service';
import { Injectable } from '@nestjs/common';
import { sealedRequests } from './sealed-requests.js';

/**
 * A retry must get the first answer again, so the answer is stored; yet nobody who reads the table may learn a key or a
 * claim code from it. So the deed answers with the secret encrypted, and it is opened only on its way out. Unlike a
 * secret derived from a server key it is lost for good once the stored answer is swept.
 */
@Injectable()
export class SealedAnswer {
  constructor(private readonly cipher: FieldCipher) {}

  /** Only for requests whose stored answers are swept, or the secret would stay for good. */
  seal({ request }: Call, secret: string): string {
    if (!sealedRequests.includes(request.subject)) throw new Error(`answers of ${request.subject} are never swept`);
    return this.cipher.encrypt(secret, 'idempotency.answer');
  }

  open(sealed: string): string {
    return this.cipher.decrypt(sealed, 'idempotency.answer');
  }
}
