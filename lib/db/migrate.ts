import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Database, ExecuteSql } from './client'

/** Any number, the same in every process: holders of it migrate one after another. */
const LOCK = 7_241_963

/**
 * Applies `folder/NAME/migration.sql` in order, all in one transaction, and returns the names of those that were new.
 * The record is Prisma's own table and checksum, so that `prisma migrate deploy` and `status` agree with it.
 */
export async function migrate(database: Pick<Database, 'inTransaction'>, folder: string): Promise<string[]> {
  const applied: string[] = []
  await database.inTransaction(async (executeSql) => {
    await executeSql('select pg_advisory_xact_lock($1)', [LOCK])
    await executeSql(RECORD)
    const known = await readRecord(executeSql)
    for (const migration of readMigrations(folder)) {
      const checksum = known.get(migration.name)
      if (checksum === undefined) applied.push(await apply(migration, executeSql))
      else if (checksum !== migration.checksum)
        throw new Error(
          `The migration ${migration.name} was changed after it was applied. Restore the file, and put the change into a new migration.`,
        )
    }
  })
  return applied
}

type Migration = { name: string; sql: string; checksum: string }

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

async function apply({ name, sql, checksum }: Migration, executeSql: ExecuteSql): Promise<string> {
  await executeSql(sql)
  await executeSql(
    'insert into "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count) values ($1, $2, $3, now(), 1)',
    [randomUUID(), checksum, name],
  )
  return name
}

const Recorded = z.array(z.object({ migration_name: z.string(), checksum: z.string() }))

async function readRecord(executeSql: ExecuteSql): Promise<Map<string, string>> {
  const { rows } = await executeSql(
    'select migration_name, checksum from "_prisma_migrations" where finished_at is not null and rolled_back_at is null',
  )
  return new Map(Recorded.parse(rows).map((row) => [row.migration_name, row.checksum]))
}

const RECORD = `create table if not exists "_prisma_migrations" (
  "id" varchar(36) primary key not null,
  "checksum" varchar(64) not null,
  "finished_at" timestamptz,
  "migration_name" varchar(255) not null,
  "logs" text,
  "rolled_back_at" timestamptz,
  "started_at" timestamptz not null default now(),
  "applied_steps_count" integer not null default 0
)`
