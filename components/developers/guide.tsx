import type { ReactNode } from 'react'
import { CodeBlock } from '@/components/ui/code-block'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { MAX_LIMIT } from '@/lib/contracts/v1/page'
import { SCOPES } from '@/lib/domain/scope'
import { MarkedUp } from './marked-up'

export type ApiLimits = { reads: number; uploads: number; requestMb: number; fileMb: number }

type GuideProps = { address: string; description: string; limits: ApiLimits }

/** What holds for every endpoint. */
export function Guide({ address, description, limits }: GuideProps) {
  const number = (value: number) => value.toLocaleString('en')
  return (
    <div className="flex flex-col gap-8">
      <Topic id="start" title="Start">
        <MarkedUp
          text={`Make a token in the app under Settings, API tokens. It opens one workspace, is shown once, and goes into the header \`Authorization: Bearer pbk_…\`.\n${description}`}
        />
        <CodeBlock
          code={`export PUSHBACK_URL=${address}\nexport PUSHBACK_TOKEN=pbk_…\ncurl "$PUSHBACK_URL/api/v1/workspace" -H "Authorization: Bearer $PUSHBACK_TOKEN"`}
          label="the first call"
        />
      </Topic>
      <Topic id="scopes" title="Scopes">
        <MarkedUp text="A token may do only what its scopes say, and none includes another. It may expire, and can be revoked at any time." />
        <ScopesTable />
      </Topic>
      <Topic id="paging" title="Pages">
        <MarkedUp
          text={`Lists take \`limit\`, up to ${MAX_LIMIT}, and \`cursor\`. An answer names the next page in \`nextCursor\` and in the header \`Link\` with \`rel="next"\`; on the last one it is null. Rows that come in meanwhile neither repeat nor hide others.\nAn answer has an \`ETag\`: send it back as \`If-None-Match\`, and what has not changed is 304 without a body.`}
        />
      </Topic>
      <Topic id="limits" title="Limits">
        <MarkedUp
          text={`A token may read ${number(limits.reads)} times in a minute and upload ${number(limits.uploads)} times, counted apart. Each answer says what is left in \`RateLimit\` and what the limit is in \`RateLimit-Policy\`; over it comes 429 with \`Retry-After\`, in seconds.\nA request may have ${number(limits.requestMb)} MB, a file ${number(limits.fileMb)} MB and a JSON body 1 MB; more is 413.`}
        />
      </Topic>
      <Topic id="idempotency" title="Idempotency">
        <MarkedUp
          text={
            'An upload with the header `Idempotency-Key` is run once: the same files under the same key get the same answer for 24 hours, with `Idempotency-Replayed: true`. Other files under the key are 422; while the first request still runs, 409 with `Retry-After`. Only hashes of the files are kept for it. What failed on the server is not kept, so that it can be sent again.\nEven without a key nothing is counted twice: content that is there already is told as a duplicate.'
          }
        />
      </Topic>
    </div>
  )
}

export function Topic({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="flex scroll-mt-16 flex-col gap-3">
      <h2 id={`${id}-title`} className="font-semibold text-lg tracking-tight">
        {title}
      </h2>
      {children}
    </section>
  )
}

function ScopesTable() {
  return (
    <Table label="Scopes">
      <TableHead>
        <tr>
          <TableHeader>Scope</TableHeader>
          <TableHeader>What it allows</TableHeader>
        </tr>
      </TableHead>
      <TableBody>
        {Object.entries(SCOPES).map(([scope, { meaning }]) => (
          <TableRow key={scope}>
            <TableCell className="font-mono text-xs">{scope}</TableCell>
            <TableCell>{meaning}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
