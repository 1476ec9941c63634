import { Client } from 'pg';

/** Works on the database as its owner, over one connection that closes in the end. */
export async function asOwner<T>(ownerUrl: string, work: (db: Client) => Promise<T>): Promise<T> {
  const db = new Client({ connectionString: ownerUrl });
  await db.connect();
  try {
    return await work(db);
  } finally {
    await db.end();
  }
}
