import { afterAll, beforeAll, expect, test } from 'vitest'
import type { NewSavedView } from '@/lib/contracts/saved-views'
import type { Database } from '@/lib/db/client'
import { aWorkspace } from '@/lib/testing/rollup-rows'
import { openTestDatabase } from '@/lib/testing/test-database'
import { addView, changeView, removeView, savedViews, viewOf } from './saved-views'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const IN_THE_IDE: NewSavedView = {
  name: 'In the IDE',
  filters: { repositories: [], platforms: ['IDE'], agents: ['Cursor'], models: [], symptoms: ['S3'], severities: [] },
  isPinned: false,
}

async function aPlace() {
  const { workspaceId } = await aWorkspace(database.prisma)
  return { workspaceId, userId: null }
}

test('a view keeps its filters, the pinned ones stand first', async () => {
  const place = await aPlace()
  const view = await addView(database.prisma, place, IN_THE_IDE)
  await addView(database.prisma, place, { ...IN_THE_IDE, name: 'Pinned', isPinned: true })

  const { items } = await savedViews(database.prisma, place.workspaceId)

  expect(items.map(({ name }) => name)).toEqual(['Pinned', 'In the IDE'])
  expect(await viewOf(database.prisma, place.workspaceId, view.id)).toMatchObject(IN_THE_IDE)
})

test('a name stands for one view', async () => {
  const place = await aPlace()
  await addView(database.prisma, place, IN_THE_IDE)
  const other = await addView(database.prisma, place, { ...IN_THE_IDE, name: 'Other' })

  await expect(addView(database.prisma, place, IN_THE_IDE)).rejects.toThrow('There is a view called “In the IDE” already.')
  await expect(changeView(database.prisma, place.workspaceId, other.id, { name: 'In the IDE' })).rejects.toThrow('already')
})

test('what a change leaves out stays, and its own name is no conflict', async () => {
  const place = await aPlace()
  const { id } = await addView(database.prisma, place, IN_THE_IDE)

  await changeView(database.prisma, place.workspaceId, id, { name: 'In the IDE', isPinned: true })

  expect(await viewOf(database.prisma, place.workspaceId, id)).toMatchObject({ ...IN_THE_IDE, isPinned: true })
})

test('a view of another workspace is not found, changed or deleted', async () => {
  const [theirs, ours] = [await aPlace(), await aPlace()]
  const { id } = await addView(database.prisma, theirs, IN_THE_IDE)

  await expect(viewOf(database.prisma, ours.workspaceId, id)).rejects.toThrow('no such view')
  await expect(changeView(database.prisma, ours.workspaceId, id, { name: 'Ours' })).rejects.toThrow('no such view')
  await expect(removeView(database.prisma, ours.workspaceId, id)).rejects.toThrow('no such view')
  expect(await viewOf(database.prisma, theirs.workspaceId, id)).toMatchObject({ name: 'In the IDE' })
})

test('a deleted view is gone', async () => {
  const place = await aPlace()
  const { id } = await addView(database.prisma, place, IN_THE_IDE)

  await removeView(database.prisma, place.workspaceId, id)

  expect((await savedViews(database.prisma, place.workspaceId)).items).toEqual([])
})
