import { z } from 'zod'

/** As much of JSON Schema as the API's document uses. */
export const Schema = z.object({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  enum: z.array(z.union([z.string(), z.number()])).optional(),
  const: z.union([z.string(), z.boolean(), z.number()]).optional(),
  description: z.string().optional(),
  default: z.unknown().optional(),
  maximum: z.number().optional(),
  required: z.array(z.string()).default([]),
  get properties(): z.ZodOptional<z.ZodRecord<z.ZodString, typeof Schema>> {
    return z.record(z.string(), Schema).optional()
  },
  get items(): z.ZodOptional<typeof Schema> {
    return Schema.optional()
  },
  get anyOf(): z.ZodOptional<z.ZodArray<typeof Schema>> {
    return z.array(Schema).optional()
  },
  get oneOf(): z.ZodOptional<z.ZodArray<typeof Schema>> {
    return z.array(Schema).optional()
  },
  get propertyNames(): z.ZodOptional<typeof Schema> {
    return Schema.optional()
  },
  get additionalProperties(): z.ZodOptional<typeof Schema> {
    return Schema.optional()
  },
})
export type Schema = z.infer<typeof Schema>

const Content = z.record(z.string(), z.object({ schema: Schema }))

export const Parameter = z.object({
  in: z.enum(['path', 'query', 'header']),
  name: z.string(),
  required: z.boolean().default(false),
  description: z.string().optional(),
  schema: Schema,
})
export type Parameter = z.infer<typeof Parameter>

export const Operation = z.object({
  operationId: z.string(),
  tags: z.array(z.string()),
  summary: z.string(),
  description: z.string().optional(),
  security: z.array(z.object({ token: z.array(z.string()) })),
  parameters: z.array(Parameter).default([]),
  requestBody: z.object({ content: Content }).optional(),
  responses: z.record(z.string(), z.object({ description: z.string(), content: Content.default({}) })),
  'x-codeSamples': z.array(z.object({ source: z.string() })),
})
export type Operation = z.infer<typeof Operation>

/** What the page on the API shows of its OpenAPI document. */
export const ApiDocument = z.object({
  info: z.object({ description: z.string() }),
  tags: z.array(z.object({ name: z.string(), description: z.string() })),
  paths: z.record(z.string(), z.partialRecord(z.enum(['get', 'post', 'patch', 'delete']), Operation)),
  components: z.object({ schemas: z.record(z.string(), Schema) }),
})
export type ApiDocument = z.infer<typeof ApiDocument>

export type Endpoint = { method: string; path: string; operation: Operation }

/** The operations of a group, in the order of the document. */
export function endpointsOf({ paths }: ApiDocument, group: string): Endpoint[] {
  const all = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )
  return all.filter(({ operation }) => operation.tags.includes(group))
}
