import { join } from 'node:path'
import { Scope } from '@/lib/domain/scope'
import { openApiDocument } from '@/lib/openapi/openapi-document'

export type ApiCall = { name: string; method: string; path: string; scope: Scope }

const METHODS = ['get', 'post', 'patch', 'delete'] as const

/** Every operation of the document that needs a token. */
export function apiCalls(): ApiCall[] {
  return Object.entries(openApiDocument().paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const scope = Scope.read(item[method]?.security?.[0]?.token?.[0])
      return scope ? [{ name: `${method.toUpperCase()} ${path}`, method: method.toUpperCase(), path, scope }] : []
    }),
  )
}

/** Calls the handler behind a path of the document, with its place-holders filled in, as the server would. */
export async function callApi(
  { method, path }: Pick<ApiCall, 'method' | 'path'>,
  secret: string,
  values: Record<string, string> = {},
  { query = '', ...init }: RequestInit & { query?: string } = {},
): Promise<Response> {
  const file = join(process.cwd(), 'app', path.replace(/\{(\w+)\}/g, '[$1]'), 'route.ts')
  const handlers: Record<string, (request: Request, context: { params: Promise<unknown> }) => Promise<Response>> = await import(file)
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? name))
  const headers = new Headers(init.headers)
  headers.set('authorization', `Bearer ${secret}`)
  const request = new Request(`http://localhost${address}${query}`, { ...init, method, headers })
  const handler = handlers[method]
  if (!handler) throw new Error(`${file} has no ${method}`)
  return handler(request, { params: Promise.resolve(values) })
}
