import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ANNOYED, aClaudeFile } from '../lib/testing/sample-files'
import { expect, test } from './test'

/** A folder with three checkpoints of one session, each longer than the one before, and one of another. */
function aCheckpointFolder(): string {
  const folder = test.info().outputPath('shop')
  const put = (path: string, content: Uint8Array | string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const snapshot = (id: string, session: string, transcript: Uint8Array) => {
    put(`${id}/0123456789/0/full.jsonl`, transcript)
    put(`${id}/0123456789/0/metadata.json`, JSON.stringify({ session_id: session }))
    put(`${id}/0123456789/0/prompt.txt`, 'Fix the typo in the header.')
  }
  const { bytes } = aClaudeFile({ id: 1, beats: ANNOYED })
  const first = bytes.indexOf(10) + 1
  snapshot('aa', 's1', bytes.subarray(0, first))
  snapshot('bb', 's1', bytes.subarray(0, bytes.indexOf(10, first) + 1))
  snapshot('cc', 's1', bytes)
  snapshot('dd', 's2', aClaudeFile({ id: 2 }).bytes)
  return folder
}

test('a folder of checkpoints is sent as one request and listed by session', async ({ ownerPage, app, expectAccessible }) => {
  const folder = aCheckpointFolder()
  let requests = 0
  ownerPage.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/api/v1/sessions')) requests++
  })
  await ownerPage.goto(`${app.url}/uploads`)

  const chooser = ownerPage.getByLabel('Folder of transcripts')
  await expect(chooser).toHaveJSProperty('webkitdirectory', true)
  await chooser.setInputFiles(folder)

  await expect(ownerPage.getByRole('heading', { name: 'Upload finished' })).toBeVisible()
  const rows = ownerPage.getByRole('region', { name: 'Uploaded files' }).getByRole('listitem')
  await expect(rows.filter({ hasText: 'full.jsonl' })).toHaveCount(2)
  await expect(rows.filter({ hasText: 'shop.zip' })).toContainText('Archive of 2 files')
  await expect(ownerPage.getByText('left out')).toHaveCount(0)
  expect(requests).toBe(1)
  await expectAccessible(ownerPage)

  await rows.filter({ hasText: 'cc/0123456789/0/' }).getByRole('button').click()
  await expect(ownerPage.getByText('The longest of 3 snapshots of this session')).toBeVisible()
})
