import { grouped } from '@/lib/domain/grouped'
import { type FirstUse, firstUses, isEnough, type Use } from './first-uses'

/**
 * The releases of agents that are new: all patches of one are that release. One that comes when a later one is in use already
 * comes from somebody who has not updated, and is no change.
 */
export function newVersions(uses: readonly Use[]): FirstUse[] {
  const releases = uses.flatMap((use) => {
    const name = releaseOf(use.name)
    return name === null ? [] : [{ ...use, name, order: orderOf(name) }]
  })
  const byAgent = grouped(releases, ({ agent }) => agent)
  return firstUses(releases).filter(({ agent, name, day }) => {
    const order = orderOf(name)
    return !isEnough((byAgent.get(agent) ?? []).filter((use) => use.order > order && use.day < day))
  })
}

/** `2.1` of `v2.1.30-beta`; null for what is no version. */
export function releaseOf(version: string): string | null {
  const [, major, minor] = /^v?(\d{1,6})\.(\d{1,6})(?!\d)/.exec(version.trim()) ?? []
  return major === undefined || minor === undefined ? null : `${Number(major)}.${Number(minor)}`
}

function orderOf(release: string): number {
  const [major = 0, minor = 0] = release.split('.').map(Number)
  return major * MOST_MINOR + minor
}

/** More than the six digits of a number of a version hold. */
const MOST_MINOR = 1_000_000
