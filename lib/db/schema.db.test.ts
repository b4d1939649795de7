import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { readPrismaSchema } from '@/lib/testing/read-prisma-schema'
import { openTestDatabase } from '@/lib/testing/test-database'
import type { Database } from './client'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const schema = readPrismaSchema(readFileSync('prisma/schema.prisma', 'utf8'))

test('the migrated tables have the columns of the Prisma schema, with their types and nullability', async () => {
  const { rows } = await database.executeSql(`
    select table_name as table, column_name as column, udt_name as type, coalesce(datetime_precision, -1) as precision, is_nullable = 'YES' as nullable
    from information_schema.columns where table_schema = 'public' and table_name not like '\\_prisma%' order by 1, 2`)

  const found = z
    .array(z.object({ table: z.string(), column: z.string(), type: z.string(), precision: z.number(), nullable: z.boolean() }))
    .parse(rows)

  expect(
    found.map(({ precision, type, ...column }) => ({ ...column, type: type === 'timestamptz' ? `timestamptz(${precision})` : type })),
  ).toEqual(schema.columns)
})

test('the migrated tables have the indexes, keys and foreign keys of the Prisma schema', async () => {
  const { rows } = await database.executeSql(`
    select tablename as table, regexp_replace(indexdef, '^create (unique )?index \\S+ on \\S+ using btree ', '\\1', 'i') as definition
    from pg_indexes where schemaname = 'public' and tablename not like '\\_prisma%'`)
  const foreign = await database.executeSql(`
    select conrelid::regclass::text as table, pg_get_constraintdef(oid) as definition from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`)

  const Definitions = z.array(z.object({ table: z.string(), definition: z.string() }))
  const indexes = Definitions.parse(rows).map(plain).sort()
  const foreignKeys = Definitions.parse(foreign.rows).map(plain).sort()

  expect(indexes).toEqual(schema.indexes)
  expect(foreignKeys).toEqual(schema.foreignKeys)
})

const plain = ({ table, definition }: { table: string; definition: string }) =>
  `${table.replaceAll('"', '')}: ${definition.replaceAll('"', '').toLowerCase()}`
