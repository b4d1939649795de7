import { expect, test } from 'vitest'
import { aTranscript, turnsOf } from '@/lib/testing/builders'
import { aLabelledEpisode, aLabelledSession, aModel } from '@/lib/testing/labelled-session'
import { candidateBalance } from './candidate-balance'
import { predict } from './cross-validate'
import { worstErrors } from './worst-errors'

const turns = turnsOf(
  ['developer', 'Add a login page.'],
  ['agent', 'Here it is.'],
  ['developer', 'Is that the colour that we use elsewhere?'],
  ['agent', 'Yes.'],
  ['developer', 'The form has lost its label.'],
  ['agent', 'It has one again.'],
)
const transcripts = [aTranscript({ turns })]

test('the surest errors are told with file, turn and words, whether found wrongly or missed', () => {
  const gold = [
    aLabelledEpisode({ pushback: [{ turn: 9, text: 'The form has lost its label.' }], name: 'Label Lost' }),
    aLabelledEpisode({ pushback: [{ turn: 11, text: 'Words that stand nowhere in the file.' }], name: 'Unfound' }),
  ]

  const { falseEpisodes, missed } = worstErrors([predict(aLabelledSession({ transcripts, gold }), aModel())])

  expect(falseEpisodes).toMatchObject([{ file: 'a.jsonl', turn: 3, says: 'Is that the colour that we use elsewhere?' }])
  expect(falseEpisodes[0]?.chance).toBeCloseTo(0.85, 12)
  expect(missed).toMatchObject([
    { turn: null, labelledTurn: 11, says: 'Words that stand nowhere in the file.', name: 'Unfound', chance: 0 },
    { turn: 5, labelledTurn: 9, says: 'The form has lost its label.', name: 'Label Lost' },
  ])
  expect(missed[1]?.chance).toBeCloseTo(0.15, 12)
})

test('five of each are told, the surest first', () => {
  const sessions = ['f', 'e', 'd', 'c', 'b', 'a'].map((file) => aLabelledSession({ file, transcripts }))

  const { falseEpisodes } = worstErrors(sessions.map((session) => predict(session, aModel())))

  expect(falseEpisodes.map(({ file }) => file)).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('candidates are counted by what became of them', () => {
  const [found] = predict(aLabelledSession({ transcripts }), aModel()).findings.flat()
  if (found === undefined) throw new Error('nothing was found')
  const ambiguous = { ...found, verdict: { valid: false, category: 'custom:ambiguous', note: '' } as const, labels: null }
  const ended = { ...ambiguous, verdict: { ...ambiguous.verdict, category: 'session_terminated_before_completion' } as const }

  const balance = candidateBalance([
    {
      session: aLabelledSession(),
      model: aModel(),
      findings: [
        [found, ended],
        [ambiguous, ambiguous],
      ],
    },
  ])

  expect(balance).toEqual({ accepted: 1, rejected: 3, byReason: { 'custom:ambiguous': 2, session_terminated_before_completion: 1 } })
})
