import type { SqlValue } from '@sqlite.org/sqlite-wasm'

export type JsonObject = Record<string, unknown>

/** An object that a column holds as JSON, as text or as bytes, and by some writers as JSON in JSON; null for anything else. */
export function jsonObject(value: SqlValue | undefined): JsonObject | null {
  const once = parsed(textOf(value))
  const twice = typeof once === 'string' ? parsed(once) : once
  return isObject(twice) ? twice : null
}

export function sizeOf(value: SqlValue | undefined): number {
  if (typeof value === 'string') return value.length
  return value instanceof Uint8Array ? value.byteLength : 0
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function objectsIn(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

export function stringOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' && value !== '' ? value : otherwise
}

function textOf(value: SqlValue | undefined): string {
  if (value instanceof Uint8Array) return new TextDecoder().decode(value)
  return typeof value === 'string' ? value : ''
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
