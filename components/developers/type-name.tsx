import type { ReactNode } from 'react'
import type { Schema } from './api-document'
import { Code } from './marked-up'

/** What a value is, in words, with links to the schemas that have a name. */
export function TypeName({ schema }: { schema: Schema }): ReactNode {
  if (schema.$ref) return <SchemaLink name={nameOf(schema.$ref)} />
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return <Either choices={choices} />
  if (schema.const !== undefined) return <Code>{String(schema.const)}</Code>
  if (schema.enum) return <Codes codes={schema.enum.map(String)} />
  if (Array.isArray(schema.type)) return <Either choices={schema.type.map((type) => ({ ...schema, type }))} />
  return <Plain schema={schema} />
}

const nameOf = (reference: string) => reference.split('/').at(-1) ?? reference

export function SchemaLink({ name }: { name: string }) {
  return (
    <a href={`#schema-${name}`} className="text-accent underline underline-offset-2">
      {name}
    </a>
  )
}

function Plain({ schema }: { schema: Schema }) {
  if (schema.type === 'array' && schema.items)
    return (
      <>
        list of <TypeName schema={schema.items} />
      </>
    )
  if (schema.propertyNames && schema.additionalProperties)
    return (
      <>
        <TypeName schema={schema.additionalProperties} /> by <TypeName schema={schema.propertyNames} />
      </>
    )
  return schema.format ? `${schema.type} (${schema.format})` : (schema.type ?? 'anything')
}

function Either({ choices }: { choices: Schema[] }) {
  return choices.map((choice, index) => (
    <span key={index}>
      {index > 0 && ' or '}
      <TypeName schema={choice} />
    </span>
  ))
}

function Codes({ codes }: { codes: string[] }) {
  return codes.map((code, index) => (
    <span key={code}>
      {index > 0 && ' '}
      <Code>{code}</Code>
    </span>
  ))
}
