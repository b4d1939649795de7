import { expect, test } from 'vitest'
import { ChannelFromForm } from './channel-from-form'

test('addresses stand in lines or by commas', () => {
  const channel = ChannelFromForm.parse({ kind: 'email', name: ' Leads ', to: 'ada@example.com, bob@example.com;\ncyd@example.com\n' })

  expect(channel).toEqual({ kind: 'email', name: 'Leads', to: ['ada@example.com', 'bob@example.com', 'cyd@example.com'] })
})

test('an address of the web is taken without the blanks around it', () => {
  const channel = ChannelFromForm.parse({ kind: 'slack', name: 'Team', url: ' https://hooks.example.com/1 ' })

  expect(channel).toEqual({ kind: 'slack', name: 'Team', url: 'https://hooks.example.com/1' })
})

test.each([
  [{ kind: 'email', name: 'Leads', to: '' }, 'to', 'Give at least one address.'],
  [{ kind: 'email', name: 'Leads', to: 'ada' }, 'to', 'This is no e-mail address.'],
  [{ kind: 'webhook', name: 'Bot', url: 'ftp://example.com' }, 'url', 'Give the whole address, beginning with https://.'],
  [{ kind: 'webhook', name: '', url: 'https://example.com' }, 'name', 'Give it a name.'],
])('%o: the field %s says what is wrong', (fields, field, message) => {
  const parsed = ChannelFromForm.safeParse(fields)

  expect(parsed.error?.issues[0]).toMatchObject({ message })
  expect(parsed.error?.issues[0]?.path[0]).toBe(field)
})
