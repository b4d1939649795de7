import type { Parameter } from './api-document'
import { MarkedUp } from './marked-up'
import { TypeName } from './type-name'

const PLACES = { path: 'In the path', query: 'Query', header: 'Headers' } as const

export function Parameters({ parameters }: { parameters: readonly Parameter[] }) {
  return Object.entries(PLACES).map(([place, title]) => {
    const those = parameters.filter((parameter) => parameter.in === place)
    return those.length > 0 && <ParameterList key={place} title={title} parameters={those} />
  })
}

function ParameterList({ title, parameters }: { title: string; parameters: Parameter[] }) {
  return (
    <div>
      <h4 className="mb-1 font-medium text-xs">{title}</h4>
      <dl className="divide-y divide-border border-y border-border">
        {parameters.map((parameter) => (
          <div key={parameter.name} className="grid gap-x-4 gap-y-0.5 py-1.5 text-xs sm:grid-cols-[9rem_minmax(0,1fr)]">
            <dt className="font-medium font-mono">
              {parameter.name}
              {parameter.required && <span className="font-normal font-sans text-muted-foreground"> required</span>}
            </dt>
            <dd className="min-w-0 text-muted-foreground">
              <TypeName schema={parameter.schema} />
              <Limits parameter={parameter} />
              {parameter.description && <MarkedUp text={parameter.description} />}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function Limits({ parameter: { schema } }: { parameter: Parameter }) {
  const byDefault = typeof schema.default === 'number' || typeof schema.default === 'boolean' ? `, ${schema.default} by default` : ''
  const atMost = schema.maximum !== undefined && schema.maximum < Number.MAX_SAFE_INTEGER ? `, at most ${schema.maximum}` : ''
  return byDefault + atMost
}
