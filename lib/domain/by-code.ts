/** A value for each code. */
export function byCode<Code extends string, Value>(codes: readonly Code[], of: (code: Code) => Value): Record<Code, Value> {
  return Object.fromEntries(codes.map((code) => [code, of(code)])) as Record<Code, Value> // fromEntries forgets its keys; these are exactly the codes
}
