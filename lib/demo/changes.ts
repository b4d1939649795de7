import { answer, type Beat, edit, say } from './beat'
import type { Project } from './projects'
import type { DemoSession } from './session'

/** The releases that the command line agents of the team went through; `from` is how far into its time. */
const RELEASES: Partial<Record<DemoSession['agent'], readonly { from: number; version: string }[]>> = {
  'Claude Code': [
    { from: 0, version: '1.0.90' },
    { from: 0.45, version: '2.0.14' },
    { from: 0.85, version: '2.1.20' },
  ],
  Codex: [
    { from: 0, version: '0.42.0' },
    { from: 0.75, version: '0.92.0' },
  ],
}

export function releaseAt(agent: DemoSession['agent'], progress: number): string {
  return RELEASES[agent]?.findLast(({ from }) => from <= progress)?.version ?? ''
}

/** Now and then somebody has the repository's rule written down. */
const EVERY = 97

export function ruleNote(index: number, { rule }: Project): Beat[] {
  if (index % EVERY !== EVERY - 1) return []
  return [
    say(`Before we start: add our rule to AGENTS.md, "${rule}".`),
    edit('AGENTS.md', '## Rules', `## Rules\n- ${rule}`),
    answer('AGENTS.md has the rule now.'),
  ]
}
