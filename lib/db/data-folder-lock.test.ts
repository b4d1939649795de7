import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DataFolderInUse, lockDataFolder } from './data-folder-lock'

const aFolder = () => mkdtempSync(join(tmpdir(), 'lock-'))

test('a folder that a living process holds is refused, with its number and what to do', () => {
  const folder = aFolder()
  lockDataFolder(folder)

  expect(() => lockDataFolder(folder)).toThrow(DataFolderInUse)
  expect(() => lockDataFolder(folder)).toThrow(`process ${process.pid}`)
})

test('a released folder can be taken again', () => {
  const folder = aFolder()
  const release = lockDataFolder(folder)

  release()

  expect(existsSync(join(folder, 'lock'))).toBe(false)
  expect(() => lockDataFolder(folder)).not.toThrow()
})

test('the lock of a process that was killed is taken over', () => {
  const folder = aFolder()
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid, host: hostname(), started: '1' }))

  expect(() => lockDataFolder(folder)).not.toThrow()
})

test('a lock that was half written when its process died is taken over', () => {
  const folder = aFolder()
  writeFileSync(join(folder, 'lock'), '{"pid":')

  expect(() => lockDataFolder(folder)).not.toThrow()
})

test('a lock of another host holds, as nobody can tell from here', () => {
  const folder = aFolder()
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 1, host: 'elsewhere', started: null }))

  expect(() => lockDataFolder(folder)).toThrow('on elsewhere')
})
