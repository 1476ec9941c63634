import type { Tx } from '#messaging';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

/** Inserts a row unless one with the same unique number is there, or is being entered at this moment; false then. */
export async function inserted<T extends ObjectLiteral>(
  tx: Tx,
  table: EntityTarget<T>,
  row: QueryDeepPartialEntity<T>,
): Promise<boolean> {
  const insert = tx.manager.createQueryBuilder().insert().into(table).values(row).orIgnore().returning('id');
  const { raw } = await insert.execute();
  return (raw as unknown[]).length === 1;
}
