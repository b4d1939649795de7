import { closeDatabase } from '@/lib/server/database'
import { log } from '@/lib/server/log'
import { queue } from '@/lib/server/queue'
import { runWorker } from './run-worker'

const worker = await runWorker()
log.info('worker ready')
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, async () => {
    await worker.stop()
    await (await queue()).stop()
    await closeDatabase()
    process.exit(0)
  })
}
