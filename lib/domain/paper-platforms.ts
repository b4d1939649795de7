import type { Platform } from './format'
import { CAUSES, type Cause, type Locus, SYMPTOMS, type Symptom } from './taxonomy'

/** `share` is percent of `of`; a ratio is episodes over turns; digits as printed. */
export type PaperPlatformRow = Readonly<{
  id: 'median-turns' | 'episode-rate' | 'project-or-external' | Symptom | Cause | Locus
  name: string
  unit: 'turns' | 'ratio' | 'share'
  of: 'sessions' | 'developer turns' | 'episodes' | 'episodes with a locus'
  platforms: Readonly<Record<Platform, number>>
}>

/**
 * IDE and CLI side by side as the paper's §4.3 does it, by the first author's talk and the poster. Some rows have one digit where
 * `PAPER` has two. Shares are of each platform's own episodes: constraint violations have the larger share in the CLI, yet are
 * fewer there per developer turn. Median turns are of sessions with a developer turn.
 */
export const PAPER_PLATFORM_ROWS: readonly PaperPlatformRow[] = [
  { id: 'median-turns', name: 'Median developer turns', unit: 'turns', of: 'sessions', platforms: { IDE: 3, CLI: 5 } },
  { id: 'episode-rate', name: 'Episodes per developer turn', unit: 'ratio', of: 'developer turns', platforms: { IDE: 0.132, CLI: 0.051 } },
  { id: 'S3', name: SYMPTOMS.S3.name, unit: 'share', of: 'episodes', platforms: { IDE: 32.26, CLI: 49.49 } },
  { id: 'C6', name: CAUSES.C6.name, unit: 'share', of: 'episodes', platforms: { IDE: 30, CLI: 48.5 } },
  { id: 'S5', name: SYMPTOMS.S5.name, unit: 'share', of: 'episodes', platforms: { IDE: 22.89, CLI: 8.49 } },
  { id: 'DL1', name: 'Damage to code or task', unit: 'share', of: 'episodes with a locus', platforms: { IDE: 83.67, CLI: 58.85 } },
  { id: 'DL2', name: 'Damage to the project', unit: 'share', of: 'episodes with a locus', platforms: { IDE: 12.7, CLI: 31 } },
  { id: 'DL4', name: 'Damage outside', unit: 'share', of: 'episodes with a locus', platforms: { IDE: 1.6, CLI: 7.8 } },
  {
    id: 'project-or-external',
    name: 'Damage to the project or outside',
    unit: 'share',
    of: 'episodes with a locus',
    platforms: { IDE: 14.3, CLI: 38.85 },
  },
]

/** Of all rows, in the authors' words "all differences p<0.001". The test is not named, and the notebooks hold none. */
export const PAPER_PLATFORM_SIGNIFICANCE = { below: 0.001, test: null } as const
