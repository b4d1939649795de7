import type { LabelledSession } from '@/lib/contracts/v1/label-set'
import type { LabelledEpisode } from '@/lib/contracts/v1/labelled-episode'
import { seededRandom } from '@/lib/stats/seeded-random'
import { dealAgents } from './paper-set/deal-agents'
import { dealMonths } from './paper-set/deal-months'
import { dealRepositories } from './paper-set/deal-repositories'
import { dealSessions } from './paper-set/deal-sessions'
import { dealTurns } from './paper-set/deal-turns'
import type { PaperEpisode } from './paper-set/paper-episode'
import { paperEpisodes } from './paper-set/paper-episodes'
import { SOURCES } from './paper-set/sources'
import { timeline } from './paper-set/timeline'

/**
 * An invented label set of 20,574 sessions in 1,639 repositories whose margins are those of arXiv:2605.29442.
 *
 * Exact, for each platform: sessions, sessions with an episode, episodes, developer turns and their median; episodes by symptom, cause,
 * severity, locus, status and resolver; sessions by agent. Exact over both: labels per episode; evidence tiers; symptom × cause in label
 * pairs, symptom × severity, severity × locus, symptom × resolver; symptoms that meet in an episode, where printed; sessions with a
 * symptom and with two; episodes by month; neighbours of a repository by whether they have an episode, by the counts that follow from
 * the printed chances.
 * Near: symptoms by month, within the 0.1 to which the poster can be read; quantiles of turns and of episodes per session. Not the paper's: what it does not
 * print, such as causes that meet, labels by agent, which symptom follows which, days, or the sizes of repositories.
 */
export function paperLabelSet(): LabelledSession[] {
  const random = seededRandom(SEED)
  const sessions = timeline(dealSessions(dealMonths(paperEpisodes(random), random), random), random)
  const placed = dealRepositories(sessions, random)
  const agents = dealAgents(placed, random)
  const turns = dealTurns(placed, random)
  return placed.map(({ repository, source, startedAt, episodes }, index) => {
    const at = startedAt.toISOString().slice(0, 19)
    const userTurns = turns[index] ?? 0
    return {
      ...{
        file: `${repository}/${at.replaceAll(':', '-')}.md`,
        repository,
        platform: SOURCES[source].platform,
        agent: agents[index] ?? null,
      },
      ...{ startedAt: at.replace('T', ' '), userTurns, agentTurns: userTurns, episodes: episodes.map(labelled) },
    }
  })
}

const SEED = 2605

function labelled({ symptoms, causes, severity, locus, resolver }: PaperEpisode, index: number): LabelledEpisode {
  const goal = symptoms.includes('S3') ? 'instruction' : symptoms.includes('S2') ? 'intention' : 'both'
  const id = `M${String(index + 1).padStart(3, '0')}`
  return { id, goal, confidence: 'high', symptoms: [...symptoms], causes, severity, locus, status: resolver ? 'RS1' : 'RS2', resolver }
}
