import { createHash, randomBytes } from 'node:crypto';
import { newSecrets } from './system/secrets.mjs';

/**
 * Prints fresh secrets in the form of an environment file, for a deployment of one's own. The first administrator's
 * one-time token goes to the terminal (stderr): a deployment keeps only its hash.
 */
const token = randomBytes(24).toString('base64url');
const secrets = { ...newSecrets(), FIRST_ADMIN_TOKEN_SHA256: createHash('sha256').update(token).digest('hex') };
for (const [name, value] of Object.entries(secrets)) console.log(`${name}=${value}`);
console.error(
  `首位管理员的一次性令牌，只显示这一次 the first administrator's one-time token, shown only now: ${token}\n` +
    `  curl -X POST http://localhost:8080/api/v1/first-administrator -H "content-type: application/json" -H "idempotency-key: $(uuidgen)" -d '{"token":"${token}","username":"...","password":"..."}'`,
);
