import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Part, Transcript } from '@/lib/domain/transcript'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import { aider } from './index'

const folder = new URL('./fixtures/', import.meta.url)
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

const BANNER = '> /usr/bin/aider  \n> Aider v0.86.1  \n> Model: gpt-4o with diff edit format  \n'
const prompt = (...lines: string[]) => `\n${lines.map((line) => `#### ${line}  \n`).join('')}`
const told = (...lines: string[]) => lines.map((line) => `> ${line}  \n`).join('')
const answer = (text: string) => `\n${text}\n\n`

function turnsIn(body: string, banner = BANNER) {
  const text = `\n# aider chat started at 2026-03-02 09:20:31\n\n${banner}${body}`
  return aider.parse({ name: 'a.md', text }).sessions[0]?.turns ?? []
}

const partsIn = (body: string, banner = BANNER): Part[] =>
  turnsIn(body, banner)
    .flatMap(({ parts }) => parts)
    .filter(({ type }) => type !== 'notice')
const rolesIn = (body: string) => turnsIn(body).map(({ role }) => role)

describe('golden pairs', () => {
  test.each(fixtures)('$name is read as its pair says', ({ name, text }) => {
    const golden: unknown = JSON.parse(readFileSync(new URL(name.replace(/md$/, 'expected.json'), folder), 'utf8'))

    const result = aider.parse({ name, text })

    expect(result).toEqual(golden)
    expect(result.sessions.map((session) => Transcript.parse(session))).toEqual(result.sessions)
  })
})

describe('which files', () => {
  test('a history that lost its head is known by its name, and says what is missing', () => {
    const file = { name: 'shop/.aider.chat.history.md', text: 'an answer\n\n# aider chat started at 2026-03-02 09:20:31\n\n' }

    const { sessions, warnings } = aider.parse(file)

    expect(aider.recognises(file)).toBe(true)
    expect(aider.recognises({ ...file, name: 'notes.md' })).toBe(false)
    expect(sessions).toMatchObject([{ repository: 'shop', startedAt: '2026-03-02T09:20:31.000Z', turns: [] }])
    expect(warnings).toMatchObject([{ line: 1 }])
  })

  test('a file without a header is unreadable', () => {
    expect(() => aider.parse({ name: 'a.md', text: '#### hello  \n' })).toThrow(UnreadableTranscript)
  })
})

describe('prompt or heading', () => {
  test('a heading in an answer is the agent’s, also one that ends in two spaces', () => {
    const body = prompt('Explain it.') + answer('First:\n\n#### Step 1  \n\nOpen it.') + prompt('And then?')

    expect(partsIn(body)).toEqual([
      { type: 'text', text: 'Explain it.' },
      { type: 'text', text: 'First:\n\n#### Step 1  \n\nOpen it.' },
      { type: 'text', text: 'And then?' },
    ])
  })

  test('the lines of a prompt are one prompt, blank ones included', () => {
    expect(partsIn(prompt('a', '', '  b'))).toEqual([{ type: 'text', text: 'a\n\n  b' }])
  })

  test('a message goes on until a line that ends in two spaces', () => {
    const body = `${prompt('/run ls')}> one\n\ntwo\nthree  \n${prompt('Good.')}`

    expect(turnsIn(body)[0]?.parts.map((part) => 'text' in part && part.text)).toEqual([
      '/usr/bin/aider\nAider v0.86.1\nModel: gpt-4o with diff edit format',
      '/run ls',
      'one\n\ntwo\nthree',
      'Good.',
    ])
  })

  test('a message that is left open does not take the next prompt', () => {
    expect(partsIn(`${prompt('a')}> one\ntwo\n${prompt('b')}`)).toEqual([
      { type: 'text', text: 'a' },
      { type: 'text', text: 'b' },
    ])
  })
})

describe('commands', () => {
  test.each([
    ['/ask why?', 'why?'],
    ['/arch do it', 'do it'],
    ['/ok and test it', 'and test it'],
    ['why?', 'why?'],
  ])('%j says %j to the agent', (typed, words) => {
    expect(partsIn(prompt(typed))).toEqual([{ type: 'text', text: words }])
  })

  test.each(['/add a.ts', '/code', '/run ls', '!ls', '/chat-mode ask', '/git status', '/home/user/a.ts', '<blank>'])(
    '%j says nothing',
    (typed) => {
      expect(partsIn(prompt(typed))).toEqual([])
    },
  )

  test.each([
    ['/undo', ['Removed: 5d6e7f8 feat: x'], '5d6e7f8'],
    ['/und', [], null],
    ['/git checkout -- a.ts', [], 'checkout -- a.ts'],
    ['!git restore a.ts', [], 'git restore a.ts'],
  ])('%j takes back', (typed, messages, target) => {
    expect(partsIn(prompt(typed) + told(...messages))).toEqual([{ type: 'revert', target, words: null }])
  })

  test('an undo that was declined took nothing back', () => {
    expect(partsIn(prompt('/undo') + told('The last commit was not made by aider in this chat session.'))).toEqual([])
  })

  test('words that go with the output of a command are the developer’s', () => {
    const body = `${prompt('/run ls')}> Add the output to the chat?\n(y/n/instructions) where is b?  \n`

    expect(partsIn(body)).toEqual([{ type: 'text', text: 'where is b?' }])
  })
})

describe('refusals', () => {
  const asked = (question: string) => prompt('Go.') + answer('I will.') + told('b.ts', question)
  const refused = (body: string, banner = BANNER) => partsIn(body, banner).filter(({ type }) => type === 'rejection').length

  test.each([
    'Create new file? (Y)es/(N)o [Yes]: n',
    'Allow creation of new file b.ts? n',
    'Allow edits to b.ts which was not previously added to chat? n',
    "Run shell command? (Y)es/(N)o/(S)kip all/(D)on't ask again [Yes]: s",
    'Edit the files? (Y)es/(N)o [Yes]: n',
    'Add file to the chat? (Y)es/(N)o [Yes]: d',
  ])('%j is one', (question) => {
    expect(refused(asked(question))).toBe(1)
  })

  test.each([
    'Run shell command? (Y)es/(N)o [Yes]: y',
    'Attempt to fix lint errors? (Y)es/(N)o [Yes]: n',
    'Open documentation url for more info? (Y)es/(N)o [Yes]: n',
    'Add 3 lines of command output to the chat? (Y)es/(N)o [Yes]: n',
    'Add https://docs.example.com to the chat? n',
  ])('%j is none', (question) => {
    expect(refused(asked(question))).toBe(0)
  })

  test('a file that the developer’s own words named is not the agent’s wish', () => {
    expect(refused(prompt('See b.ts') + told('b.ts', 'Add file to the chat? (Y)es/(N)o [Yes]: n'))).toBe(0)
  })

  test('a program that answers itself refuses nothing', () => {
    expect(refused(asked('Run shell command? (Y)es/(N)o [Yes]: n'), BANNER.replace('bin/aider', 'bin/aider --yes-always'))).toBe(0)
  })

  test('several in a row are one turn', () => {
    const body = prompt('Go.') + answer('I will.') + told('a', 'Run shell command? n', 'b', 'Run shell command? n')

    expect(rolesIn(body)).toEqual(['developer', 'agent', 'developer'])
    expect(refused(body)).toBe(2)
  })
})

describe('^C', () => {
  test.each([
    ['before an answer that was cut', prompt('Go.') + told('^C again to exit') + answer('I'), 1],
    ['instead of an answer', prompt('Go.') + told('^C again to exit', '^C KeyboardInterrupt'), 1],
    ['behind an answer', prompt('Go.') + answer('Done.') + told('Tokens: 1 sent, 1 received.', '^C again to exit'), 0],
    ['behind an error', prompt('Go.') + told('litellm.APIError: down', 'Retrying in 0.2 seconds...', '^C again to exit'), 0],
    ['behind a command', prompt('/code') + told('^C again to exit'), 0],
  ])('%s', (_, body, count) => {
    expect(partsIn(body).filter(({ type }) => type === 'interruption')).toHaveLength(count)
  })
})

test('an answer that is handed on as a prompt was not typed', () => {
  expect(rolesIn(prompt('Go.') + answer('1. a\n\n2. b') + prompt('1. a', '', '2. b') + answer('Done.'))).toEqual(['developer', 'agent'])
})

test('any text below a header is read, always alike', () => {
  const piece = fc.constantFrom(
    '\n',
    '> ',
    '  \n',
    '#### ',
    'a',
    '```',
    '<<<<<<< SEARCH\n',
    '>>>>>>> REPLACE\n',
    '^C again to exit',
    '/undo',
    'n',
  )

  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const file = { name: 'a.md', text: `# aider chat started at 2026-03-02 09:20:31\n\n${pieces.join('')}` }

      expect(aider.parse(file)).toEqual(aider.parse(file))
    }),
  )
})
