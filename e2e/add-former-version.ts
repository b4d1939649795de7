import { openEmbedded } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'

/**
 * Leaves in a data folder what an upgrade would: every session was read by a version before the one that it shows, which found the
 * same but called the first episode of each session S2, and saw one more in sessions without any. No server may run on the folder.
 */
const ONE_MORE = {
  ...{ position: 1, valid: true, shown: false, name: 'Found by mistake', description: '', goal: 'intention', confidence: 'low' },
  ...{ kind: 'doubt', pushbackTurns: [1], triggerTurn: null, quotes: [], rules: ['en.sure'] },
  ...{ symptoms: ['S1'], causes: [{ code: 'C7', tier: null }], severity: 'DS1', status: 'RS2' },
}

const [folder = ''] = process.argv.slice(2)
const database = await openEmbedded(folder)
await migrate(database, 'prisma/migrations')
const { prisma } = database
const sessions = await prisma.session.findMany({ where: { status: 'classified' }, include: { findings: { where: { shown: true } } } })
for (const { workspaceId, id: sessionId, classifier, classifierVersion, startedAt, findings } of sessions) {
  if (classifier === null || classifierVersion === null) continue
  const former = { workspaceId, sessionId, classifier, classifierVersion: classifierVersion - 1 }
  await prisma.sessionClassification.create({ data: former })
  const copies = findings.map(({ id: _id, quotes, causes, ...finding }) => ({
    ...finding,
    ...former,
    quotes: quotes ?? [],
    causes: causes ?? [],
    shown: false,
    ...(finding.position === 1 ? { symptoms: ['S2'] } : {}),
  }))
  await prisma.finding.createMany({ data: copies.length > 0 ? copies : [{ ...former, ...ONE_MORE, startedAt }] })
}
await database.close()
