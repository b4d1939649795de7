import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { Scope } from '@/lib/domain/schemas/scope'
import { openApiDocument } from './openapi-document'

const document = openApiDocument()
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

function documented(): string[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => `${method.toUpperCase()} ${path}`),
  )
}

/** `app/api/v1/sessions/[id]/route.ts` that exports GET is `GET /api/v1/sessions/{id}`. */
function served(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('route.ts'))
  return files.flatMap((file) => {
    const path = join('/', folder.replace(/^app\//, ''), file.replace(/\/?route\.ts$/, '')).replace(/\[(\w+)\]/g, '{$1}')
    const methods = [...readFileSync(join(folder, file), 'utf8').matchAll(/export const ([A-Z]+) = /g)]
    return methods.map(([, method]) => `${method} ${path.replace(/\/$/, '')}`)
  })
}

test('every route of the API is in the document, and every operation of the document has a route', () => {
  const routes = [...served('app/api/v1'), ...served('app/api/otlp')]

  expect(documented().toSorted()).toEqual(routes.toSorted())
})

test('the document is valid OpenAPI 3.1', async () => {
  const validator = new Validator()

  const { valid, errors } = await validator.validate(JSON.parse(JSON.stringify(document)))

  expect(errors ?? []).toEqual([])
  expect(valid).toBe(true)
  expect(validator.version).toBe('3.1')
})

test('every operation has a name of its own, a scope or none, and an example', () => {
  const operations = Object.values(document.paths ?? {}).flatMap((item) => METHODS.flatMap((method) => item[method] ?? []))

  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
  for (const { security, ...operation } of operations) {
    const scopes = (security ?? []).flatMap(({ token }) => token ?? [])
    expect(scopes.every((scope) => Scope.safeParse(scope).success)).toBe(true)
    expect(operation).toHaveProperty('x-codeSamples')
  }
})

test('every named schema is referred to by its name, and says nothing that repeats its format', () => {
  const text = JSON.stringify(document)

  for (const name of ['Session', 'SessionDetail', 'Episode', 'MetricAnswer', 'Symptom', 'Problem', 'StreamState', 'FileResult'])
    expect(text).toContain(`"$ref":"#/components/schemas/${name}"`)
  expect(text).not.toMatch(/"format":"uuid","pattern"/)
})
