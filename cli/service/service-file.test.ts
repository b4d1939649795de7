import { expect, test } from 'vitest'
import { aMachine } from '../testing/fake-home'
import { serviceOf } from './service-file'

const COMMAND = ['/opt/node 20/bin/node', '/opt/100%/pushback.mjs']

test('systemd starts it at sign-in, quotes its words, and does not insist when the settings are wrong', () => {
  const { file, install } = serviceOf(aMachine('/home/ada'), COMMAND, '/log')

  expect(file?.path).toBe('/home/ada/.config/systemd/user/pushback-watch.service')
  expect(file?.text).toContain('ExecStart="/opt/node 20/bin/node" "/opt/100%%/pushback.mjs" "watch"\n')
  expect(file?.text).toContain('RestartPreventExitStatus=2 4\n')
  expect(install).toEqual([
    ['systemctl', '--user', 'daemon-reload'],
    ['systemctl', '--user', 'enable', '--now', 'pushback-watch'],
  ])
})

test('launchd gets a property list with the words escaped', () => {
  const { file, install, status } = serviceOf(aMachine('/Users/ada', 'macos'), ['/opt/a&b/node'], '/Users/ada/watch.log')

  expect(file?.path).toBe('/Users/ada/Library/LaunchAgents/dev.pushback.watch.plist')
  expect(file?.text).toContain('    <string>/opt/a&amp;b/node</string>\n    <string>watch</string>\n')
  expect(install).toEqual([['launchctl', 'load', '-w', '/Users/ada/Library/LaunchAgents/dev.pushback.watch.plist']])
  expect(status).toEqual(['launchctl', 'list', 'dev.pushback.watch'])
})

test('Windows keeps the task itself', () => {
  const { file, install } = serviceOf(aMachine('C:\\Users\\ada', 'windows'), ['C:\\Program Files\\node.exe', 'C:\\pushback.mjs'], '')

  expect(file).toBeNull()
  expect(install[0]?.slice(0, 4)).toEqual(['schtasks', '/Create', '/TN', 'pushback-watch'])
  expect(install[0]?.at(-1)).toBe('"C:\\Program Files\\node.exe" C:\\pushback.mjs watch')
})
