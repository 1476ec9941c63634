import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;

/**
 * Encrypts personal columns (name, identity number, phone): AES-256-GCM, a fresh nonce each time, the column's name
 * bound in so that a value cannot be moved to another column. Stored as `v1.<base64url>`.
 */
export class FieldCipher {
  private readonly key: Buffer;

  constructor(base64Key: string) {
    this.key = Buffer.from(base64Key, 'base64');
    if (this.key.length !== 32) throw new Error('FIELD_KEY must be 32 bytes in base64');
  }

  encrypt(text: string, column: string): string {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(column));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return `v1.${Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url')}`;
  }

  /** Throws when the value was changed, or belongs to another column or key. */
  decrypt(stored: string, column: string): string {
    const bytes = Buffer.from(stored.replace(/^v1\./, ''), 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, nonceBytes)).setAAD(
      Buffer.from(column),
    );
    decipher.setAuthTag(bytes.subarray(-tagBytes));
    const open = decipher.update(bytes.subarray(nonceBytes, -tagBytes));
    return Buffer.concat([open, decipher.final()]).toString('utf8');
  }
}
