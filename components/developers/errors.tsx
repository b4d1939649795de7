import { CodeBlock } from '@/components/ui/code-block'
import { PROBLEMS, problemType } from '@/lib/contracts/v1/problem'
import { ERROR_CODES, type ErrorCode } from '@/lib/domain/app-error'
import { Topic } from './guide'
import { MarkedUp } from './marked-up'

const EXAMPLE = {
  type: problemType('insufficient_scope'),
  title: PROBLEMS.insufficient_scope.title,
  status: ERROR_CODES.insufficient_scope,
  code: 'insufficient_scope',
  detail: 'This needs a token with the scope "read" …',
  instance: '/api/v1/sessions',
  scope: 'read',
}

/** Every error of the API, each at the place that its `type` points to. */
export function Errors() {
  return (
    <Topic id="errors" title="Errors">
      <MarkedUp text="A refused request gets problem details after RFC 9457, as `application/problem+json`. Programs read `code`, people `detail`." />
      <CodeBlock code={JSON.stringify(EXAMPLE, null, 2)} label="the example" />
      <dl className="divide-y divide-border border-y border-border">
        {Object.entries(PROBLEMS).map(([code, { title, meaning }]) => (
          <div
            key={code}
            id={`error-${code}`}
            className="grid scroll-mt-16 gap-x-4 gap-y-0.5 py-2.5 target:bg-accent-soft sm:grid-cols-[13rem_minmax(0,1fr)]"
          >
            <dt className="text-xs">
              <span className="mr-2 font-mono tabular-nums">{ERROR_CODES[code as ErrorCode] /* keys of a literal table */}</span>
              <span className="font-medium font-mono">{code}</span>
            </dt>
            <dd className="min-w-0">
              <span className="font-medium">{title}.</span>{' '}
              <MarkedUp text={meaning} className="inline text-muted-foreground [&>p]:inline" />
            </dd>
          </div>
        ))}
      </dl>
    </Topic>
  )
}
