import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '@/lib/testing/temporary-folder'
import { DataFolderInUse, lockDataFolder } from './data-folder-lock'

test('a folder that a living process holds is refused, with its number and what to do', () => {
  const folder = temporaryFolder()
  lockDataFolder(folder)

  expect(() => lockDataFolder(folder)).toThrow(DataFolderInUse)
  expect(() => lockDataFolder(folder)).toThrow(`process ${process.pid}`)
})

test('a released folder can be taken again', () => {
  const folder = temporaryFolder()
  const release = lockDataFolder(folder)

  release()

  expect(existsSync(join(folder, 'lock'))).toBe(false)
  expect(() => lockDataFolder(folder)).not.toThrow()
})

test('the lock of a process that was killed is taken over', () => {
  const folder = temporaryFolder()
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid, host: hostname(), started: '1' }))

  expect(() => lockDataFolder(folder)).not.toThrow()
})

test('a lock that was half written when its process died is taken over', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'lock'), '{"pid":')

  expect(() => lockDataFolder(folder)).not.toThrow()
})

test('a lock of another host holds, as nobody can tell from here', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 1, host: 'elsewhere', started: null }))

  expect(() => lockDataFolder(folder)).toThrow('on elsewhere')
})
