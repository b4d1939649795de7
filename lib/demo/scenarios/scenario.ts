import type { Beat } from '../beat'
import type { Project } from '../projects'
import type { Random } from '../random'

/** The part of an invented session that tells one story. */
export type Scenario = (project: Project, random: Random) => Beat[]

/** A passing or failing run of the project's tests. */
export const passes = (random: Random) => `${random.int(12, 240)} passed in ${random.int(2, 40)}s`
export const fails = (random: Random, what: string) =>
  `FAILED ${what}\n${random.int(1, 4)} failed, ${random.int(10, 200)} passed in ${random.int(2, 40)}s`

export const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
