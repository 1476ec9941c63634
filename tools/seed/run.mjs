import { seedDemo } from './seed.mjs';

/** Writes the demo data into the system at URL, as a process of its own: DATA_DIR, FIRST_ADMIN_TOKEN. */
const { URL: url, DATA_DIR: dataDir, FIRST_ADMIN_TOKEN: firstAdminToken } = process.env;
try {
  await seedDemo({ url, dataDir, firstAdminToken });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
