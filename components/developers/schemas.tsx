import type { Schema } from './api-document'
import { Topic } from './guide'
import { MarkedUp } from './marked-up'
import { SchemaFields } from './schema-fields'
import { TypeName } from './type-name'

export function Schemas({ schemas }: { schemas: Record<string, Schema> }) {
  return (
    <Topic id="schemas" title="Schemas">
      {Object.entries(schemas).map(([name, schema]) => (
        <section key={name} id={`schema-${name}`} aria-labelledby={`schema-${name}-title`} className="scroll-mt-16 py-2">
          <h3 id={`schema-${name}-title`} className="font-medium text-base">
            {name}
          </h3>
          {schema.description && <MarkedUp text={schema.description} className="mt-0.5 mb-2 text-muted-foreground text-xs" />}
          {schema.enum && !schema.description && (
            <p className="text-xs">
              <TypeName schema={schema} />
            </p>
          )}
          <SchemaFields schema={schema} />
        </section>
      ))}
    </Topic>
  )
}
