import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { lockDataFolder } from './data-folder-lock'
import { type Prisma, PrismaClient } from './generated/client'

export type Db = PrismaClient
/** What a query needs: the client or a transaction of it. */
export type Queryable = Prisma.TransactionClient

/** Plain SQL beside Prisma, for migrations and the job queue. Several statements are allowed where there are no values. */
export type ExecuteSql = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>

export type Database = {
  engine: 'embedded' | 'postgresql'
  prisma: Db
  executeSql: ExecuteSql
  close: () => Promise<void>
}

/** `folder: null` keeps the embedded database in memory. */
export async function openEmbedded(folder: string | null): Promise<Database> {
  const release = folder === null ? () => {} : lockDataFolder(folder)
  try {
    const pglite = await PGlite.create(folder === null ? undefined : join(folder, 'pgdata'))
    const prisma = new PrismaClient({ adapter: new PrismaPGlite(pglite), transactionOptions: TRANSACTION })
    return {
      engine: 'embedded',
      prisma,
      executeSql: async (text, values) =>
        values && values.length > 0 ? pglite.query(text, values) : ((await pglite.exec(text)).at(-1) ?? { rows: [] }),
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

export async function openPostgres(url: string, poolSize: number, schema?: string): Promise<Database> {
  const options = schema ? { options: `-c search_path=${schema}` } : {}
  const pool = new Pool({ connectionString: url, max: poolSize, ...options })
  pool.on('error', () => {}) // an idle connection that breaks is replaced; the next query reports a lasting fault
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool, schema ? { schema } : {}), transactionOptions: TRANSACTION })
  return {
    engine: 'postgresql',
    prisma,
    executeSql: async (text, values) => {
      const result = await pool.query(text, values)
      const last = Array.isArray(result) ? result.at(-1) : result
      return { rows: last.rows }
    },
    close: async () => {
      await prisma.$disconnect()
      await pool.end()
    },
  }
}

/** Writers of one session or cell wait for each other, and the embedded database runs one transaction at a time. */
const TRANSACTION = { maxWait: 60_000, timeout: 120_000 }
