import type { Schema } from './api-document'
import { MarkedUp } from './marked-up'
import { TypeName } from './type-name'

/** The fields of an object, those of an object or list inside it below it. */
export function SchemaFields({ schema }: { schema: Schema }) {
  const variants = schema.anyOf ?? schema.oneOf
  if (variants?.some(isNested)) return variants.filter(isNested).map((variant, index) => <Variant key={index} schema={variant} />)
  if (!schema.properties) return null
  return (
    <dl className="divide-y divide-border border-t border-border">
      {Object.entries(schema.properties).map(([name, field]) => (
        <FieldRow key={name} name={name} field={field} optional={schema.required.length > 0 && !schema.required.includes(name)} />
      ))}
    </dl>
  )
}

function Variant({ schema }: { schema: Schema }) {
  return (
    <div className="mt-3 rounded-md border border-border px-3 pt-2 [&>dl]:border-t-0">
      <SchemaFields schema={schema} />
    </div>
  )
}

function FieldRow({ name, field, optional }: { name: string; field: Schema; optional: boolean }) {
  const nested = nestedIn(field)
  return (
    <div className="py-2 text-sm">
      <dt className="flex flex-wrap items-baseline gap-x-2.5 gap-y-0.5">
        <span className="font-medium font-mono text-xs">{name}</span>
        <span className="min-w-0 text-muted-foreground text-xs">
          <TypeName schema={field} />
          {optional && ', optional'}
        </span>
      </dt>
      <dd>
        {field.description && <MarkedUp text={field.description} className="mt-0.5 text-muted-foreground text-xs" />}
        {nested && (
          <div className="mt-1.5 border-l border-border pl-3">
            <SchemaFields schema={nested} />
          </div>
        )}
      </dd>
    </div>
  )
}

const isNested = (schema: Schema) => schema.properties !== undefined || nestedIn(schema) !== null

/** The object without a name that a field holds, be it in a list, by key or beside null. */
function nestedIn({ properties, items, additionalProperties, anyOf, oneOf, ...schema }: Schema): Schema | null {
  if (properties) return { ...schema, properties, required: schema.required }
  const inside = items ?? additionalProperties ?? (anyOf ?? oneOf)?.find((choice) => !choice.$ref && isNested(choice))
  return inside ? nestedIn(inside) : null
}
