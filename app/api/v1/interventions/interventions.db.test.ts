import { expect, test } from 'vitest'
import { InterventionList } from '@/lib/contracts/interventions'
import { callApi } from '@/lib/testing/api-calls'
import { anApiToken } from '@/lib/testing/api-token'
import { aWorkspace } from '@/lib/testing/rollup-rows'
import { servedDatabase } from '@/lib/testing/served-database'

const database = servedDatabase()

const LIST = '/api/v1/interventions'
const ONE = `${LIST}/{id}`

test('an intervention is entered, listed, changed and deleted', async () => {
  const call = await aCaller()

  const created = await (await call('POST', LIST, { body: { day: '2026-03-02', title: 'Review of all rules' } })).json()
  const changed = await call('PATCH', ONE, { id: created.id, body: { note: 'With the whole team' } })
  const listed = InterventionList.parse(await (await call('GET', LIST, { query: '?from=2026-03-01&window=14' })).json())
  const deleted = await call('DELETE', ONE, { id: created.id })
  const after = InterventionList.parse(await (await call('GET', LIST)).json())

  expect([changed.status, deleted.status]).toEqual([204, 204])
  expect(listed).toMatchObject({
    window: 14,
    items: [{ id: created.id, day: '2026-03-02', title: 'Review of all rules', note: 'With the whole team', source: 'manual' }],
  })
  expect(after).toMatchObject({ window: 30, items: [], hidden: [], isCut: false })
})

test('what does not fit is refused by its name', async () => {
  const call = await aCaller()

  const refused = [
    await call('POST', LIST, { body: { day: '2026-02-30', title: 'Review' } }),
    await call('POST', LIST, { body: { day: '2026-03-02', title: '  ' } }),
    await call('GET', LIST, { query: '?window=7' }),
    await call('DELETE', ONE, { id: 'nothing' }),
  ]

  const problems = await Promise.all(refused.map((response) => response.json()))
  expect(problems.map(({ status, code }) => [status, code])).toEqual(Array(4).fill([400, 'invalid_request']))
  expect(problems[0].detail).toContain('day')
  expect(problems[1].detail).toContain('Say what changed.')
  expect(problems[2].detail).toContain('window')
})

async function aCaller() {
  const { workspaceId } = await aWorkspace(database.prisma)
  const { secret } = await anApiToken(database.prisma, workspaceId, ['read', 'admin'])
  type Call = { id?: string; query?: string; body?: object }
  return (method: string, path: string, { id, query, body }: Call = {}) =>
    callApi({ method, path }, secret, id === undefined ? {} : { id }, {
      query,
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    })
}
