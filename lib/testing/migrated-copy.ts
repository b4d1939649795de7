import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { onPGlite } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'

/** Where `openTestDatabase` finds it. */
export const MIGRATED_COPY = 'PUSHBACK_TEST_MIGRATED_COPY'

/** Vitest runs this once before the database tests: to make and migrate an embedded database takes seconds, to copy one less. */
export default async function makeMigratedCopy(): Promise<(() => void) | undefined> {
  if (process.env.TEST_DATABASE_URL) return
  const pglite = await PGlite.create()
  await migrate({ inTransaction: (run) => pglite.transaction((transaction) => run(onPGlite(transaction))) }, 'prisma/migrations')
  const copy = await pglite.dumpDataDir('none')
  await pglite.close()
  const folder = mkdtempSync(join(tmpdir(), 'pushback-migrated-'))
  const file = join(folder, 'copy.tar')
  writeFileSync(file, Buffer.from(await copy.arrayBuffer()))
  process.env[MIGRATED_COPY] = file
  return () => rmSync(folder, { recursive: true, force: true })
}
