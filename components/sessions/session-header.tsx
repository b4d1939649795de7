import type { ReactNode } from 'react'
import { Alert } from '@/components/ui/alert'
import { Link } from '@/components/ui/link'
import { PageHeader } from '@/components/ui/page-header'
import type { SessionDetail } from '@/lib/contracts/sessions'
import { FORMATS } from '@/lib/domain/format'
import { LABELS_FORMAT } from '@/lib/domain/label-set'
import { DeleteSession } from './delete-session'
import { LiveBadge } from './live-badge'
import { ReadingNotes } from './reading-notes'
import { SessionFamily } from './session-family'
import { StandingBadge } from './standing-badge'
import { StartTime } from './start-time'

/** What the session is, where it came from, and what is to be known of how it was read. */
export function SessionHeader({ detail: { session, revisions, family } }: { detail: SessionDetail }) {
  return (
    <PageHeader title={session.title} actions={<DeleteSession id={session.id} />}>
      <dl className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
        <Fact name="Repository">
          <Link href={`/sessions?repository=${session.repository.id}`} className="hover:underline">
            {session.repository.name}
          </Link>
        </Fact>
        <Fact name="Agent">
          {session.agent} <span className="text-muted-foreground">{session.platform}</span>
        </Fact>
        <Fact name="Model">{session.model}</Fact>
        <Fact name="Start">
          <StartTime at={session.startedAt} reliability={session.startReliability} isWritten />
        </Fact>
        <Fact name="Turns">
          {session.developerTurns.toLocaleString('en')} developer, {session.agentTurns.toLocaleString('en')} agent
          {session.copiedTurns > 0 && <span className="text-muted-foreground">, {session.copiedTurns.toLocaleString('en')} copied</span>}
        </Fact>
        <Fact name="Status">
          <LiveBadge growsUntil={session.growsUntil} />
          <StandingBadge standing={session.standing} exclusion={session.exclusion} />
        </Fact>
        <Fact name="Classifier">{session.classifier ? `${session.classifier.id}@${session.classifier.version}` : 'not yet'}</Fact>
        <Fact name="Format">{session.format === LABELS_FORMAT ? 'Labels only' : FORMATS[session.format].name}</Fact>
      </dl>
      {session.failure && (
        <Alert tone="danger" title="The classifier gave up on this session" className="mt-3">
          {session.failure}
        </Alert>
      )}
      <SessionFamily family={family} />
      {revisions.length > 0 && <ReadingNotes revisions={revisions} warnings={session.warnings} />}
    </PageHeader>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-muted-foreground text-xs">{name}</dt>
      <dd className="min-h-5 [overflow-wrap:anywhere]">{children}</dd>
    </div>
  )
}
