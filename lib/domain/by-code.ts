/** A value for each code. Set one by one: there may be thousands of these records, and a list of entries for each would be slow. */
export function byCode<Code extends string, Value>(codes: readonly Code[], of: (code: Code) => Value): Record<Code, Value> {
  const values: Partial<Record<Code, Value>> = {}
  for (const code of codes) values[code] = of(code)
  return values as Record<Code, Value> // every code is a key
}
