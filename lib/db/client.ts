import { join } from 'node:path'
import { PGlite, types } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import { Pool, type QueryResult } from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { lockDataFolder } from './data-folder-lock'
import { type Prisma, PrismaClient } from './generated/client'
import { keepsStatements, statementName } from './prepared'

export type Db = PrismaClient
/** What a query needs: the client or a transaction of it. */
export type Queryable = Prisma.TransactionClient

/** Plain SQL beside Prisma, for migrations and the job queue. Several statements are allowed where there are no values. */
export type ExecuteSql = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>

export type Database = {
  engine: 'embedded' | 'postgresql'
  prisma: Db
  executeSql: ExecuteSql
  /** Runs all that `run` executes in one transaction on one connection. */
  inTransaction: (run: (executeSql: ExecuteSql) => Promise<void>) => Promise<void>
  close: () => Promise<void>
}

/** `folder: null` keeps the embedded database in memory; there it may begin as a copy of another's data. */
export async function openEmbedded(folder: string | null, copy?: Blob): Promise<Database> {
  const release = folder === null ? () => {} : lockDataFolder(folder)
  try {
    const data = folder === null ? copy && { loadDataDir: copy } : { dataDir: join(folder, 'pgdata') }
    const pglite = await PGlite.create({ ...data, ...BYTES })
    const prisma = new PrismaClient({ adapter: new PrismaPGlite(pglite), transactionOptions: TRANSACTION })
    return {
      engine: 'embedded',
      prisma,
      executeSql: onPGlite(pglite),
      inTransaction: (run) => pglite.transaction((transaction) => run(onPGlite(transaction))),
      close: async () => {
        await prisma.$disconnect()
        await pglite.close()
        release()
      },
    }
  } catch (error) {
    release()
    throw error
  }
}

/** The library's own way with bytes goes one by one, and a stored file has a million. */
const BYTES = {
  serializers: {
    [types.BYTEA]: (value: Uint8Array) => `\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`,
  },
  parsers: { [types.BYTEA]: (value: string) => new Uint8Array(Buffer.from(value.slice(2), 'hex')) },
}

export async function openPostgres(url: string, poolSize: number): Promise<Database> {
  const pool = new Pool({ connectionString: url, max: poolSize })
  pool.on('error', () => {}) // an idle connection that breaks is replaced; the next query reports a lasting fault
  const adapter = new PrismaPg(pool, keepsStatements(url) ? { statementNameGenerator: statementName } : {})
  const prisma = new PrismaClient({ adapter, transactionOptions: TRANSACTION })
  return {
    engine: 'postgresql',
    prisma,
    executeSql: onPool(pool),
    inTransaction: (run) => inPoolTransaction(pool, run),
    close: async () => {
      await prisma.$disconnect()
      if (!pool.ending) await pool.end()
    },
  }
}

/** Writers of one session or cell wait for each other, and the embedded database runs one transaction at a time. */
const TRANSACTION = { maxWait: 60_000, timeout: 120_000 }

export function onPGlite(pglite: Pick<PGlite, 'query' | 'exec'>): ExecuteSql {
  return async (text, values) => {
    if (values && values.length > 0) return pglite.query(text, values)
    const results = await pglite.exec(text)
    return results.at(-1) ?? { rows: [] }
  }
}

function onPool(pool: Pick<Pool, 'query'>): ExecuteSql {
  return async (text, values) => {
    const result: QueryResult | QueryResult[] = await pool.query(text, values)
    return (Array.isArray(result) ? result.at(-1) : result) ?? { rows: [] }
  }
}

async function inPoolTransaction(pool: Pool, run: (executeSql: ExecuteSql) => Promise<void>): Promise<void> {
  const connection = await pool.connect()
  try {
    await connection.query('begin')
    await run(async (text, values) => {
      const result: QueryResult | QueryResult[] = await connection.query(text, values)
      return (Array.isArray(result) ? result.at(-1) : result) ?? { rows: [] }
    })
    await connection.query('commit')
  } catch (error) {
    await connection.query('rollback')
    throw error
  } finally {
    connection.release()
  }
}

/** Lets the job queue write inside a Prisma transaction. The one place that hands Prisma raw text: the queue's own, never a user's. */
export function executeSqlIn(tx: Queryable): ExecuteSql {
  return async (text, values = []) => ({ rows: await tx.$queryRawUnsafe<unknown[]>(text, ...values) })
}
