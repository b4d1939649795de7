import { describe, expect, test } from 'vitest'
import { FileContext } from '@/lib/domain/file-context'
import { aTranscript } from '@/lib/testing/builders'
import { applyContext } from './apply-context'

const parsedOf = (overrides: Parameters<typeof aTranscript>[0]) => ({ sessions: [aTranscript(overrides)], warnings: [] })

describe('applyContext', () => {
  test("the sender's remote replaces a folder's name and not a remote", () => {
    const context = FileContext.parse({ repository: 'acme/shop', branch: 'main' })

    const folder = applyContext(parsedOf({ repository: 'shop-copy', branch: null }), context).sessions[0]
    const remote = applyContext(parsedOf({ repository: 'other/shop', branch: 'fix' }), context).sessions[0]

    expect(folder).toMatchObject({ repository: 'acme/shop', branch: 'main' })
    expect(remote).toMatchObject({ repository: 'other/shop', branch: 'fix' })
  })

  test('lines that a person changed in the commit close the last turn', () => {
    const context = FileContext.parse({ attribution: { humanAdded: 4, humanModified: 1, humanRemoved: 2, files: ['src/a.ts'] } })

    const turns = applyContext(parsedOf({}), context).sessions[0]?.turns

    expect(turns).toHaveLength(2)
    expect(turns?.at(-1)?.parts.at(-1)).toEqual({
      type: 'human_edit',
      target: 'src/a.ts',
      text: 'In the commit of this session a person changed 1 line and removed 2 lines.',
    })
  })

  test('lines that a person only added are their own work', () => {
    const context = FileContext.parse({ attribution: { humanAdded: 40, humanModified: 0, humanRemoved: 0, files: [] } })
    const parsed = parsedOf({})

    expect(applyContext(parsed, context)).toEqual(parsed)
  })
})
