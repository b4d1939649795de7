import { expect, test } from 'vitest'
import { showToasts, toast } from './toast'

test('what is told before anything shows it is shown once something does, in order and once', () => {
  const shown: string[] = []
  toast.success('Saved')
  toast.error('Not sent')

  const stop = showToasts(({ kind, message }) => shown.push(`${kind}: ${message}`))
  toast.success('Sent')
  stop()
  showToasts(({ message }) => shown.push(message))

  expect(shown).toEqual(['success: Saved', 'error: Not sent', 'success: Sent'])
})
