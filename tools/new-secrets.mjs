import { newSecrets } from './system/secrets.mjs';

/** Prints fresh secrets in the form of an environment file, for a deployment of one's own. */
for (const [name, value] of Object.entries(newSecrets())) console.log(`${name}=${value}`);
