import { expect, test } from 'vitest'
import { Prisma } from './generated/client'
import { keepsStatements, PREPARED, statementName } from './prepared'

test('a marked statement has a name by its text, any other has none', () => {
  const marked = (table: string) => Prisma.sql`${PREPARED}select 1 from ${Prisma.raw(table)} where id = ${7}`
  const { sql } = marked('session')

  expect(statementName({ sql })).toMatch(/^[\da-f]{40}$/)
  expect(statementName(marked('session'))).toBe(statementName({ sql }))
  expect(statementName(marked('finding'))).not.toBe(statementName({ sql }))
  expect(statementName(Prisma.sql`select '/* prepared */'`)).toBe('')
})

test('behind a pooler by transactions nothing is kept', () => {
  expect(keepsStatements('postgres://u@host/pushback')).toBe(true)
  expect(keepsStatements('postgres://u@host/pushback?sslmode=require&pgbouncer=true')).toBe(false)
})
