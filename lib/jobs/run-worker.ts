import 'server-only'
import { builtinClassifier } from '@/lib/classify/builtin/builtin-classifier'
import { finalAfterMs, readEnv } from '@/lib/env'
import { database } from '@/lib/server/database'
import { deliveryContext } from '@/lib/server/delivery-context'
import { log } from '@/lib/server/log'
import { queue } from '@/lib/server/queue'
import { threads } from '@/lib/server/threads'
import { startDeliveryLoops } from './delivery-loops'
import { startWorker } from './worker'

/** The worker of this process, with its database, queue and log. */
export async function runWorker(): Promise<{ stop: () => Promise<void> }> {
  const { readFile, readAgain, classify } = threads()
  const work = {
    database: await database(),
    queue: await queue(),
    classifier: { ...builtinClassifier, classify },
    read: readFile,
    readAgain,
    finalAfterMs: finalAfterMs(readEnv()),
  }
  const worker = startWorker({ ...work, onError: (error) => log.error({ error }, 'worker') })
  const loops = await startDeliveryLoops(await deliveryContext(), work.database.engine)
  return {
    stop: async () => {
      await Promise.all([worker.stop(), loops.stop()])
    },
  }
}
