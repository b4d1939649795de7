import { expect, test } from 'vitest'
import { callApi } from '@/lib/testing/api-calls'
import { anApiToken } from '@/lib/testing/api-token'
import { aWorkspace } from '@/lib/testing/rollup-rows'
import { aClaudeFile } from '@/lib/testing/sample-files'
import { servedDatabase } from '@/lib/testing/served-database'

const database = servedDatabase()

const UPLOAD = { method: 'POST', path: '/api/v1/sessions' }

/** Sends files as a form, whose boundary is another one each time. */
async function aSender() {
  const { workspaceId } = await aWorkspace(database.prisma)
  const { secret } = await anApiToken(database.prisma, workspaceId, ['ingest'])
  const send = async (id: number, headers: Record<string, string>) => {
    const { name, bytes } = aClaudeFile({ id })
    const body = new FormData()
    body.append('file', new File([bytes.slice()], name))
    return callApi(UPLOAD, secret, {}, { body, headers })
  }
  return { workspaceId, send, uploads: () => database.prisma.upload.count({ where: { workspaceId } }) }
}

test('the same upload under the same key is stored once and answered alike', async () => {
  const { send, uploads } = await aSender()

  const [first, second] = [await send(1, { 'idempotency-key': 'a' }), await send(1, { 'idempotency-key': 'a' })]

  expect([first.headers.get('idempotency-replayed'), second.headers.get('idempotency-replayed')]).toEqual([null, 'true'])
  const results = (await first.json()).results
  expect(results).toMatchObject([{ outcome: 'created' }])
  expect((await second.json()).results).toEqual(results)
  expect(await uploads()).toBe(1)
})

test('a kept answer comes in lines where lines are asked for', async () => {
  const { send } = await aSender()
  const lines = await send(2, { 'idempotency-key': 'b', accept: 'application/x-ndjson' })
  const told = await lines.text()

  const again = await send(2, { 'idempotency-key': 'b', accept: 'application/x-ndjson' })
  const asJson = await send(2, { 'idempotency-key': 'b' })

  expect(JSON.parse(told)).toMatchObject({ outcome: 'created' })
  expect(JSON.parse(await again.text())).toEqual(JSON.parse(told))
  expect((await asJson.json()).results).toEqual([JSON.parse(told)])
})

test('another upload under the same key is refused, and of many at once one is stored', async () => {
  const { send, uploads } = await aSender()
  await send(3, { 'idempotency-key': 'c' })

  const other = await send(4, { 'idempotency-key': 'c' })
  const atOnce = await Promise.all(Array.from({ length: 5 }, () => send(5, { 'idempotency-key': 'd' })))

  expect([other.status, (await other.json()).code]).toEqual([422, 'key_reused'])
  for (const { status, headers } of atOnce) expect(status === 200 || (status === 409 && headers.get('retry-after') === '2')).toBe(true)
  expect(await uploads()).toBe(2)
})

test('a key that no header can hold safely is refused', async () => {
  const { send } = await aSender()

  const response = await send(6, { 'idempotency-key': 'x'.repeat(256) })

  expect((await response.json()).code).toBe('invalid_request')
})
