import { expect, test } from 'vitest'
import { instructionLine } from './instruction-line'

test.each([
  ['prohibition', 'not to touch the payment module.', '- Do not touch the payment module.'],
  ['prohibition', "don't add\ncomments", '- Do not add comments.'],
  ['prohibition', 'you must not delete files', '- Do not delete files.'],
  ['requirement', 'you must run the tests', '- Run the tests.'],
  ['requirement', 'we should always use pnpm!', '- Always use pnpm.'],
  ['prohibition', '不要修改支付模块', '- 不要修改支付模块。'],
] as const)('%s "%s" is a line of a rule file', (kind, text, line) => {
  expect(instructionLine(kind, text)).toBe(line)
})
