import { z } from 'zod'
import { RepositorySort, SortOrder } from '@/lib/contracts/analytics/repositories'
import { Grouping, QuestionId } from '@/lib/contracts/metrics'
import { BucketUnit } from '@/lib/domain/schemas/buckets'
import { FilterQuery, several } from './filter-query'
import { Classifiers, METRIC_ANSWERS } from './metric-answers'

/** What each question asks. */
export const METRICS = {
  overview: { title: 'Overview', meaning: 'Sessions, developer turns, episodes and how they end, with the period before.' },
  trend: { title: 'Trend', meaning: 'Sessions, developer turns, episodes and symptoms by day, week or month. Takes `unit`.' },
  symptoms: { title: 'Symptoms', meaning: 'Episodes by symptom.' },
  severity: { title: 'Severity', meaning: 'Episodes by severity, and where the damage is.' },
  resolution: { title: 'Resolution', meaning: 'From sessions over episodes and pushback to who resolved them.' },
  platforms: { title: 'Platforms', meaning: 'The same figures for IDE and CLI, side by side.' },
  coverage: { title: 'Coverage', meaning: 'What was received, what counts, and what is left out and why.' },
  options: { title: 'Filter values', meaning: 'What filters may be set to. Only the days narrow it.' },
  trends: {
    title: 'Trends',
    meaning:
      'All that `trend` counts and sessions with an episode, also by platform, agent or model, in the period before and a year before. Takes `unit` and `by`.',
  },
  'trend-days': { title: 'Days', meaning: 'What trends are measured of: developer turns, episodes and symptoms of each day and platform.' },
  behaviour: {
    title: 'Behaviour',
    meaning:
      'In how many sessions agents ask, keep to rules and scope and report what is so, by month. Takes `by`. Symptoms and severities narrow nothing.',
  },
  comparison: {
    title: 'Comparison',
    meaning:
      'Two platforms, agents or models by all that can be told apart. Takes `by` and two of `group`; without them, the two with most sessions.',
  },
  repositories: {
    title: 'Repositories',
    meaning: 'Counts of each repository, fifty on a page. Takes `page`, `sort`, `order` and `text`.',
  },
  repository: {
    title: 'Repository',
    meaning: 'Months, agents, streaks and the latest sessions of one repository: the one that the filters name.',
  },
  pushback: {
    title: 'Pushback',
    meaning: 'Pushbacks by month beside developer turns, how many an episode took, and over how many turns where it was resolved.',
  },
  resolvers: { title: 'Resolvers', meaning: 'Who resolved the episodes, by symptom, platform, agent and model.' },
  'resolvers-by-repository': {
    title: 'Resolvers by repository',
    meaning: 'Who resolved the episodes of the twenty repositories that have the most.',
  },
  causes: { title: 'Causes', meaning: 'Causes of episodes, by symptom and by how plain the evidence is.' },
  costs: { title: 'Costs', meaning: 'Severity by symptom, and where applied damage was done by severity.' },
  'co-occurrence': { title: 'Co-occurrence', meaning: 'Which two symptoms meet in one episode, and in one session.' },
  persistence: {
    title: 'Persistence',
    meaning:
      'Whether an episode in one session of a repository goes with one in the next: all pairs together, by gap, by symptom, and within repositories.',
  },
} as const satisfies Record<QuestionId, { title: string; meaning: string }>

export const MetricList = z
  .object({ items: z.array(z.object({ question: QuestionId, title: z.string(), meaning: z.string(), path: z.string() })) })
  .meta({ id: 'MetricList' })

export const MetricQuery = FilterQuery.extend({
  unit: BucketUnit.optional().describe('Of a trend. Without it the length of the range decides.'),
  by: Grouping.optional().describe('What parts sessions into groups, where the question compares them.'),
  group: several(z.string().min(1).max(200), 'A group of `by`, e.g. the name of an agent.'),
  page: z.coerce.number().int().min(1).max(1_000_000).optional().describe('Of a table of repositories, from 1.'),
  sort: RepositorySort.optional().describe('Of a table of repositories. Without it the most sessions come first.'),
  order: SortOrder.optional().describe('Without it names ascend and numbers descend. What is too little to say comes last either way.'),
  text: z.string().min(1).max(200).optional().describe('Only repositories with this in their name.'),
})
export type MetricQuery = z.infer<typeof MetricQuery>

const Behind = {
  timeZone: z.string().describe('The zone in which days are counted.'),
  classifiers: Classifiers,
}

const answerOf = <Id extends QuestionId>(question: Id) =>
  z.object({ question: z.literal(question), ...Behind, answer: METRIC_ANSWERS[question] })

export const MetricAnswer = z
  .discriminatedUnion('question', [
    answerOf('overview'),
    answerOf('trend'),
    answerOf('symptoms'),
    answerOf('severity'),
    answerOf('resolution'),
    answerOf('platforms'),
    answerOf('coverage'),
    answerOf('options'),
    answerOf('trends'),
    answerOf('trend-days'),
    answerOf('comparison'),
    answerOf('behaviour'),
    answerOf('repositories'),
    answerOf('repository'),
    answerOf('pushback'),
    answerOf('resolvers'),
    answerOf('resolvers-by-repository'),
    answerOf('causes'),
    answerOf('costs'),
    answerOf('co-occurrence'),
    answerOf('persistence'),
  ])
  .meta({ id: 'MetricAnswer', description: 'The answer to one question, as counts with their denominators.' })
export type MetricAnswer = z.infer<typeof MetricAnswer>
