import type { ReactNode } from 'react'
import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import { Progress } from '@/components/ui/progress'
import type { ClassifierState } from '@/lib/contracts/classifier'
import { versionText } from '@/lib/domain/classifier-version'

/** How many sessions the version in use has read, and how many wait for it. */
export function RerunCard({ state: { inUse, sessions } }: { state: ClassifierState }) {
  const left = sessions.waiting + sessions.older
  const due = sessions.current + sessions.failed + left
  return (
    <Card>
      <CardHeader
        title={<>In use: {versionText(inUse)}</>}
        description={
          <>
            Runs on this server, with no key and no network.{' '}
            <Link href="/method" className="underline hover:text-foreground">
              How it works and how accurate it is
            </Link>
          </>
        }
      />
      <CardBody className="grid gap-3">
        <p role="status" className="text-sm">
          {statusText(due, left)}
        </p>
        {left > 0 && <Progress label="Sessions classified by this version" value={(due - left) / due} />}
        {due > 0 && (
          <dl className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-4">
            <Fact name="Classified">{sessions.current}</Fact>
            <Fact name="New, waiting">{sessions.waiting}</Fact>
            <Fact name="Due again">{sessions.older}</Fact>
            <Fact name="Could not be classified">{sessions.failed}</Fact>
            {sessions.other > 0 && <Fact name="By another classifier">{sessions.other}</Fact>}
          </dl>
        )}
        <p className="max-w-prose text-muted-foreground text-xs">
          When a new version comes, all sessions are classified again in the background, after those that are new. Until a session is done
          its figures are those of the former version. Nothing needs to be started.
        </p>
      </CardBody>
    </Card>
  )
}

function statusText(due: number, left: number): string {
  if (due === 0) return 'No sessions yet.'
  if (left === 0) return due === 1 ? 'The one session is done.' : `All ${due.toLocaleString('en')} sessions are done.`
  return `${(due - left).toLocaleString('en')} of ${due.toLocaleString('en')} sessions are done; ${left.toLocaleString('en')} ${left === 1 ? 'waits' : 'wait'}.`
}

function Fact({ name, children: count }: { name: string; children: number }): ReactNode {
  return (
    <div>
      <dt className="text-muted-foreground text-xs">{name}</dt>
      <dd className="font-medium text-sm tabular-nums">{count.toLocaleString('en')}</dd>
    </div>
  )
}
