import type { ReactNode } from 'react'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { Card, CardBody } from '@/components/ui/card'
import { CodeBlock } from '@/components/ui/code-block'
import type { Endpoint as EndpointOf, Operation, Schema } from './api-document'
import { MarkedUp } from './marked-up'
import { Parameters } from './parameters'
import { SchemaFields } from './schema-fields'
import { TypeName } from './type-name'

const TONES: Record<string, BadgeTone> = { GET: 'accent', POST: 'success', PATCH: 'warning', DELETE: 'danger' }

export function Endpoint({ endpoint: { method, path, operation } }: { endpoint: EndpointOf }) {
  const scope = operation.security[0]?.token[0]
  return (
    <Card id={operation.operationId} className="scroll-mt-16">
      <CardBody className="flex flex-col gap-4 pt-4">
        <header>
          <h3 className="font-medium text-base">{operation.summary}</h3>
          <p className="mt-1.5 flex flex-wrap items-center gap-2 text-xs">
            <Badge tone={TONES[method]}>{method}</Badge>
            <code className="min-w-0 font-mono [overflow-wrap:anywhere]">{path}</code>
            <Badge tone="outline">{scope ? `scope ${scope}` : 'no token needed'}</Badge>
          </p>
          {operation.description && <MarkedUp text={operation.description} className="mt-2 text-muted-foreground" />}
        </header>
        <Parameters parameters={operation.parameters} />
        {operation.requestBody && (
          <Part title="Body">
            <Bodies content={operation.requestBody.content} />
          </Part>
        )}
        <Part title="Answer">
          <Answers operation={operation} />
        </Part>
        <CodeBlock code={operation['x-codeSamples'].map(({ source }) => source).join('\n\n')} label="the curl command" />
      </CardBody>
    </Card>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="text-xs">
      <h4 className="mb-1 font-medium">{title}</h4>
      {children}
    </div>
  )
}

type Content = Record<string, { schema: Schema }>

function Bodies({ content }: { content: Content }) {
  return Object.entries(content).map(([type, { schema }]) => (
    <div key={type} className="mb-2 last:mb-0">
      <p className="font-mono text-muted-foreground">{type}</p>
      {schema.description && <MarkedUp text={schema.description} className="text-muted-foreground" />}
      {schema.properties && (
        <div className="mt-1">
          <SchemaFields schema={schema} />
        </div>
      )}
    </div>
  ))
}

function Answers({ operation: { responses } }: { operation: Operation }) {
  return (
    <ul className="flex flex-col gap-1 text-muted-foreground">
      {Object.entries(responses).map(([status, { description, content }]) => (
        <li key={status} className="flex gap-3">
          <span className="font-mono text-foreground tabular-nums">{status}</span>
          {Number(status) < 400 ? (
            <span>
              {description} <Contents content={content} />
            </span>
          ) : (
            <ErrorCodes description={description} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Contents({ content }: { content: Content }) {
  return Object.entries(content).map(([type, { schema }]) => (
    <span key={type} className="mr-2">
      {type.endsWith('ndjson') ? 'Lines of ' : ''}
      {schema.$ref && <TypeName schema={schema} />}
    </span>
  ))
}

/** The codes of a refusal, each to where it is explained. */
function ErrorCodes({ description }: { description: string }) {
  const codes = [...description.matchAll(/`(\w+)`/g)].map(([, code]) => code ?? '')
  return (
    <span className="flex flex-wrap gap-x-2">
      {codes.map((code) => (
        <a key={code} href={`#error-${code}`} className="font-mono underline underline-offset-2 hover:text-foreground">
          {code}
        </a>
      ))}
    </span>
  )
}
