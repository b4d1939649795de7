'use client'

import { useQueryClient } from '@tanstack/react-query'
import { Trash2, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { Instant } from '@/components/layout/instant'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { PageHeader } from '@/components/ui/page-header'
import { deleteSession } from '@/lib/client/sessions'
import type { SessionDetail } from '@/lib/contracts/sessions'
import { FORMATS } from '@/lib/domain/format'
import { StandingBadge } from './standing-badge'
import { StartTime } from './start-time'

/** What the session is, where it came from, and what is to be known of how it was read. */
export function SessionHeader({ detail: { session, revisions } }: { detail: SessionDetail }) {
  const router = useRouter()
  const queries = useQueryClient()
  const remove = async () => {
    await deleteSession(session.id)
    await queries.invalidateQueries()
    router.push('/sessions')
  }
  return (
    <PageHeader
      title={session.title}
      actions={
        <ConfirmDialog
          title="Delete this session?"
          description="All its versions and episodes are deleted with it, and the figures are counted anew. This cannot be undone."
          confirm="Delete session"
          onConfirm={remove}
          trigger={
            <Button variant="danger">
              <Trash2 aria-hidden />
              Delete
            </Button>
          }
        />
      }
    >
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
          <StartTime at={session.startedAt} reliability={session.startReliability} />
        </Fact>
        <Fact name="Turns">
          {session.developerTurns} developer, {session.agentTurns} agent
        </Fact>
        <Fact name="Status">
          <StandingBadge standing={session.standing} exclusion={session.exclusion} />
        </Fact>
        <Fact name="Classifier">{session.classifier ? `${session.classifier.id}@${session.classifier.version}` : 'not yet'}</Fact>
        <Fact name="Format">{FORMATS[session.format].name}</Fact>
      </dl>
      {session.failure && (
        <Alert tone="danger" className="mt-3">
          {session.failure}
        </Alert>
      )}
      <Versions revisions={revisions} />
      <Warnings warnings={session.warnings} />
    </PageHeader>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-muted-foreground text-xs">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Versions({ revisions }: Pick<SessionDetail, 'revisions'>) {
  return (
    <details className="mt-3 text-muted-foreground text-xs">
      <summary className="cursor-pointer hover:text-foreground">
        {revisions.length === 1 ? '1 version received' : `${revisions.length} versions received`}
      </summary>
      <ul className="mt-1 grid gap-0.5">
        {revisions.map((revision) => (
          <li key={revision.revision} className="break-all">
            {revision.revision}. {revision.fileName}, {Math.ceil(revision.bytes / 1024).toLocaleString('en')} kB,{' '}
            <Instant at={revision.receivedAt} />
            {revision.isShown && ' (shown)'}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Warnings({ warnings }: Pick<SessionDetail['session'], 'warnings'>) {
  if (warnings.length === 0) return null
  return (
    <details className="mt-1 text-warning text-xs">
      <summary className="cursor-pointer">
        <TriangleAlert aria-hidden className="mr-1 inline size-3.5" />
        {warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`} while reading the file
      </summary>
      <ul className="mt-1 grid gap-0.5">
        {warnings.map((warning, index) => (
          <li key={index}>
            {warning.line !== null && `Line ${warning.line}: `}
            {warning.message}
          </li>
        ))}
      </ul>
    </details>
  )
}
