import 'server-only'
import { DataFolderInUse } from '@/lib/db/data-folder-lock'
import { refreshStatistics } from '@/lib/db/refresh-statistics'
import { readEnv } from '@/lib/env'
import { closeDatabase, database } from '@/lib/server/database'
import { log } from '@/lib/server/log'
import { queue } from '@/lib/server/queue'
import { authSecret } from '@/lib/server/secret'
import { recountRollups } from '@/lib/services/recount-rollups'
import { runWorker } from './run-worker'

/** A server that cannot open its database must not look as if it ran: it says why and ends. */
export async function startServer(): Promise<void> {
  try {
    const env = readEnv()
    authSecret(env)
    const opened = await database()
    const { engine, prisma } = opened
    await refreshStatistics(opened)
    await recountRollups(prisma)
    const worker = env.WORKER === 'inline' ? await runWorker() : null
    log.info({ engine, worker: env.WORKER }, 'ready')
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        void stop(worker).finally(() => process.exit(0))
      })
    }
  } catch (error) {
    process.stderr.write(
      `\nPushback cannot start.\n${error instanceof DataFolderInUse || !(error instanceof Error) ? String(error) : (error.stack ?? error.message)}\n`,
    )
    process.exit(1)
  }
}

async function stop(worker: { stop: () => Promise<void> } | null): Promise<void> {
  await worker?.stop()
  await (await queue()).stop()
  await closeDatabase()
}
