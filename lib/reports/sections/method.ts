import { accuracyRows } from '@/lib/charts/accuracy'
import type { ReportBlock } from '@/lib/contracts/report/blocks'
import { PAPER, PAPER_SOURCE } from '@/lib/domain/paper'
import { reportTable } from '../data-dictionary'
import type { ReportData, Section } from '../report-data'

/** What a reader needs first; the rest stands on the page of the method. */
const TOLD = ['sensitivity', 'specificity', 'kappa', 'episodePrecision', 'episodeRecall', 'symptomMacroF1', 'severityHit']

export const methodSection: Section = {
  ...{ id: 'method', title: 'Method and caveats', inWeek: true },
  compose: (data) => [methodBlock(data), ...accuracyBlocks(data)],
}

function methodBlock(data: ReportData): ReportBlock {
  const { month } = data
  return {
    ...{ kind: 'text', id: 'method', title: 'How to read this report', notes: [], link: '/method', table: null },
    paragraphs: [
      'A session is one conversation with a coding agent. An episode is a place in it where the agent went against what the developer asked or meant, and which the developer’s pushback, or the agent’s own correction, made visible. Every episode quotes turns of its transcript.',
      classifierWords(data),
      'Every figure has its denominator and its 95 % interval; under ten there is no number. “May be noise” means that the interval of the change has zero in it; where several changes are looked at together, they are adjusted for that. Intervals take sessions and episodes as independent. Those of one repository or developer resemble each other, so they are somewhat too narrow.',
      'What nobody wrote down is not counted: a developer who mends in silence has no episode, and a team that objects less looks better. These figures measure agents at work in this team, not people, and say what happened, not why.',
      ...(month ? [paperWords()] : []),
    ],
  }
}

/** Of the versions behind these numbers, not of the one that is installed. */
function classifierWords({ now, method }: ReportData): string {
  const { classifiers, validation } = now.overview
  if (classifiers.length === 0) return 'No session counts, so no classifier stands behind these numbers.'
  const names = classifiers.map(({ id, version, sessions }) => `${id} version ${version} (${sessions.toLocaleString('en')} sessions)`)
  const by = `Found by ${names.join(', ')}.`
  if (isMeasured(now, method)) {
    const { sessions, repositories } = method.gold
    const corrected = validation
      ? ' The corrected share in the key figures takes its errors out, as far as your sessions are like those.'
      : ''
    return `${by} That version was measured on ${sessions} labelled sessions of ${repositories} public repositories.${corrected} Whether a session has an episode is told better than which symptom it is.`
  }
  return `${by} ${classifiers.length > 1 ? 'Several versions stand behind these numbers, so that no accuracy holds for all of them.' : 'How accurate that is was not measured here, so that nothing is corrected.'}`
}

const isMeasured = ({ overview: { classifiers } }: ReportData['now'], { measured }: ReportData['method']) =>
  classifiers.length === 1 && classifiers.every(({ id, version }) => `${id}@${version}` === measured)

function accuracyBlocks({ now, method, month }: ReportData): ReportBlock[] {
  if (!month || !isMeasured(now, method)) return []
  const rows = accuracyRows(method.gold).filter(({ id }) => TOLD.includes(id))
  return [
    {
      ...{ kind: 'table', id: 'accuracy', title: 'How accurate the classifier was found to be', link: '/method' },
      notes: [
        'Against sessions that language models labelled under one codebook; values are from 0 to 1. Each repository was judged by weights that had not seen it; the rules were written with all of them at hand, so that a new repository may fare less well.',
      ],
      table: reportTable(
        ['Of', 'Measure', 'Meaning', 'Value', '95 % from', '95 % to', 'Out of', 'Out of what'],
        rows.map(({ about, name, meaning, value, low, high, n }) => [about, name, meaning, value, low, high, n.count, n.of]),
      ),
      shown: [0, 1, 3, 4, 5, 6, 2],
      rowLinks: [],
    },
  ]
}

const paperWords = () =>
  `“Paper” is ${PAPER_SOURCE.title} (${PAPER_SOURCE.authors}, ${PAPER_SOURCE.url}), whose method this follows, on ${PAPER.all.sessions.toLocaleString('en')} public sessions read by a language model. Yours differ in people, tools and tasks, so that a difference from it is no verdict. Over all sessions the share of a symptom moves with the mix of IDE and CLI alone. Outcome and damage are judged from quotes: ${PAPER.all.statuses.RS2} % of its episodes have an outcome that is unknown, which is not unresolved.`
