/** Leaves out what repeats a format, the bounds of every JSON number, and the promise that no field will ever be added. */
export function simplified<T>(node: T): T {
  return JSON.parse(JSON.stringify(node), (_, value: unknown) => (isRecord(value) ? withoutNoise(value) : value)) as T // fewer optional keys
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function withoutNoise(schema: Record<string, unknown>): Record<string, unknown> {
  const noise = {
    pattern: typeof schema.format === 'string',
    minimum: schema.minimum === Number.MIN_SAFE_INTEGER,
    maximum: schema.maximum === Number.MAX_SAFE_INTEGER,
    additionalProperties: schema.additionalProperties === false,
  }
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !(key in noise && noise[key as keyof typeof noise])))
}
