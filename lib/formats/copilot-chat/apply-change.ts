import { type Change, isObject } from './schema'

type Path = (string | number)[]

/** The session after a change of its log; undefined where the change does not fit. Changes in place, as sessions are large. */
export function applyChange(session: unknown, { kind, k: path = [], v, i }: Change): unknown {
  if (kind === 0) return isObject(v) ? v : undefined
  const key = path.at(-1)
  const parent = path.slice(0, -1).reduce<unknown>(childOf, session)
  if (key === undefined || !isPlace(parent, key)) return undefined

  if (kind === 1) put(parent, key, v)
  if (kind === 3) put(parent, key, undefined)
  if (kind === 2) {
    const found = childOf(parent, key)
    const list: unknown[] = Array.isArray(found) ? found : []
    if (i !== undefined) list.length = Math.min(i, list.length)
    for (const one of Array.isArray(v) ? v : []) list.push(one)
    put(parent, key, list)
  }
  return session
}

function childOf(parent: unknown, key: Path[number]): unknown {
  if (Array.isArray(parent)) return typeof key === 'number' ? parent[key] : undefined
  return isObject(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined
}

/** No holes in lists, and nothing that would reach an object's prototype. */
function isPlace(parent: unknown, key: Path[number]): boolean {
  if (Array.isArray(parent)) return typeof key === 'number' && Number.isInteger(key) && key >= 0 && key <= parent.length
  return isObject(parent) && key !== '__proto__'
}

function put(parent: unknown, key: Path[number], value: unknown) {
  if (Array.isArray(parent)) parent[Number(key)] = value
  else if (isObject(parent)) parent[key] = value
}
