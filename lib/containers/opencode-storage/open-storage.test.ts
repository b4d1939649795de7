import { expect, test } from 'vitest'
import { openContainers } from '../open-containers'
import { listed } from '../opened'

const MB = 1024 ** 2
const LIMITS = { maxEntries: 100, maxEntryBytes: MB, maxTotalBytes: 4 * MB, maxRatio: 200 }

async function open(files: Record<string, object | string>, limits = LIMITS) {
  const received = Object.entries(files).map(([name, stored]) =>
    listed({ name, bytes: Buffer.from(typeof stored === 'string' ? stored : JSON.stringify(stored)) }),
  )
  const found = []
  for await (const one of openContainers(received, limits))
    found.push('error' in one ? one : { name: one.name, notes: one.notes, document: JSON.parse(Buffer.from(one.bytes).toString()) })
  return found
}

const user = { id: 'msg_1', role: 'user', time: { created: 10 } }
const agent = { id: 'msg_2', role: 'assistant', time: { created: 20 } }

test('a session becomes one document with its messages and parts in order', async () => {
  const found = await open({
    'storage/part/msg_2/prt_3.json': { id: 'prt_3', type: 'text', text: 'Done.' },
    'storage/part/msg_2/prt_2.json': { id: 'prt_2', type: 'reasoning', text: 'Hm.' },
    'storage/message/ses_a/msg_2.json': agent,
    'storage/message/ses_a/msg_1.json': user,
    'storage/session/p1/ses_a.json': { id: 'ses_a', directory: '/shop' },
    'storage/part/msg_1/prt_1.json': { id: 'prt_1', type: 'text', text: 'Fix it.' },
    'storage/session_diff/ses_a.json': [],
  })

  expect(found).toEqual([
    {
      name: 'storage/session/p1/ses_a.json',
      notes: [],
      document: {
        info: { id: 'ses_a', directory: '/shop' },
        messages: [
          { info: user, parts: [{ id: 'prt_1', type: 'text', text: 'Fix it.' }] },
          {
            info: agent,
            parts: [
              { id: 'prt_2', type: 'reasoning', text: 'Hm.' },
              { id: 'prt_3', type: 'text', text: 'Done.' },
            ],
          },
        ],
      },
    },
  ])
})

test('the older layout and messages that hold their parts are read too', async () => {
  const found = await open({
    'project/shop/storage/session/info/ses_a.json': { id: 'ses_a' },
    'project/shop/storage/session/message/ses_a/msg_1.json': user,
    'project/shop/storage/session/part/ses_a/msg_1/prt_1.json': { id: 'prt_1' },
    'project/shop/storage/session/message/ses_a/msg_2.json': { ...agent, parts: [{ type: 'text' }] },
  })

  expect(found).toMatchObject([
    {
      document: {
        info: { id: 'ses_a' },
        messages: [
          { info: user, parts: [{ id: 'prt_1' }] },
          { info: agent, parts: [{ type: 'text' }] },
        ],
      },
    },
  ])
})

test('what is missing or broken is left out, and told where it was there', async () => {
  const found = await open({
    'storage/session/p1/ses_a.json': 'not JSON',
    'storage/message/ses_a/msg_1.json': user,
    'storage/message/ses_a/msg_2.json': '[1]',
    'storage/message/ses_b/msg_3.json': { id: 'msg_3', role: 'user' },
  })

  expect(found).toMatchObject([
    { document: { info: { id: 'ses_a' }, messages: [{ info: user, parts: [] }] }, notes: [expect.stringContaining('2 files')] },
    { name: 'storage/message/ses_b/msg_3.json', document: { info: { id: 'ses_b' } }, notes: [] },
  ])
})

test('a session that is larger than a file may be is refused, and the next is read', async () => {
  const found = await open(
    {
      'storage/session/p1/ses_a.json': { id: 'ses_a' },
      'storage/message/ses_a/msg_1.json': { ...user, text: 'x'.repeat(120) },
      'storage/message/ses_a/msg_2.json': { ...agent, text: 'x'.repeat(120) },
      'storage/session/p1/ses_b.json': { id: 'ses_b' },
    },
    { ...LIMITS, maxEntryBytes: 200 },
  )

  expect(found).toMatchObject([
    { name: 'storage/session/p1/ses_a.json', error: { code: 'too_large' } },
    { document: { info: { id: 'ses_b' } } },
  ])
})

test('a file whose values lie in each other without end is refused', async () => {
  const found = await open({ 'storage/session/p1/ses_a.json': `{"x":${'['.repeat(400_000)}${']'.repeat(400_000)}}`, 'a.md': '"text"' })

  expect(found).toMatchObject([{ name: 'storage/session/p1/ses_a.json', error: { code: 'corrupt_entry' } }, { name: 'a.md' }])
})
