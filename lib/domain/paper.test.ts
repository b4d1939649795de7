import { expect, test } from 'vitest'
import { PAPER, paperFiguresFor } from './paper'

const sum = (shares: Record<string, number>) => Object.values(shares).reduce((total, share) => total + share, 0)

test('axes with one label per episode add up to 100 %', () => {
  for (const figures of Object.values(PAPER)) {
    expect(Math.abs(sum(figures.severities) - 100)).toBeLessThan(0.05)
    expect(Math.abs(sum(figures.loci) - 100)).toBeLessThan(0.05)
    expect(Math.abs(sum(figures.statuses) - 100)).toBeLessThan(0.05)
    expect(Math.abs(sum(figures.resolvers) - 100)).toBeLessThan(0.05)
  }
})

test('the totals of the platforms add up, and give the rates that are printed', () => {
  const { all, IDE, CLI } = PAPER

  expect(IDE.episodes + CLI.episodes).toBe(all.episodes)
  expect(IDE.sessions + CLI.sessions).toBe(all.sessions)
  expect(IDE.sessionsWithEpisode + CLI.sessionsWithEpisode).toBe(all.sessionsWithEpisode)
  expect(IDE.resolved + CLI.resolved).toBe(all.resolved)
  for (const figures of [all, IDE, CLI]) {
    expect(figures.episodes / figures.developerTurns).toBeCloseTo(figures.episodesPerDeveloperTurn, 4)
    expect(figures.episodes / figures.sessions).toBeCloseTo(figures.episodesPerSession, 4)
    expect((100 * figures.sessionsWithEpisode) / figures.sessions).toBeCloseTo(figures.sessionsWithEpisodeShare, 2)
    expect((100 * figures.resolved) / figures.episodes).toBeCloseTo(figures.statuses.RS1, 2)
  }
})

test('a dashboard of one platform is compared with that platform, any other with all', () => {
  expect(paperFiguresFor(['CLI'])).toBe(PAPER.CLI)
  expect(paperFiguresFor(['IDE', 'CLI'])).toBe(PAPER.all)
  expect(paperFiguresFor([])).toBe(PAPER.all)
})
