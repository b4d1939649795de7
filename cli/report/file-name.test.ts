import { expect, test } from 'vitest'
import { nameInHeader } from './file-name'

test.each([
  ['attachment; filename="report-2026-10.pdf"', 'report-2026-10.pdf'],
  ['attachment; filename=report.md', 'report.md'],
  [`attachment; filename="Uber.pdf"; filename*=UTF-8''%C3%9Cber.pdf`, 'Über.pdf'],
  [`attachment; filename="Uber.pdf"; filename*=UTF-8''%E0%A4`, 'Uber.pdf'],
  [`attachment; filename*=UTF-8''..%2F..%2F.bashrc`, 'bashrc'],
  ['attachment; filename="/etc/cron.d/x"', 'etc-cron.d-x'],
  ['attachment; filename="C:\\\\Windows\\\\x"', 'C-Windows-x'],
  ['attachment; filename=".."', null],
  ['inline', null],
])('%s names %j', (header, name) => {
  expect(nameInHeader(header)).toBe(name)
})
