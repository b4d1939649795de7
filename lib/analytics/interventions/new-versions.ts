import { type FirstUse, firstUses, isEnough, type Use } from './first-uses'

/**
 * The releases of agents that are new: all patches of one are that release. One that comes when a later one is in use already
 * comes from somebody who has not updated, and is no change.
 */
export function newVersions(uses: readonly Use[]): FirstUse[] {
  const releases = uses.flatMap((use) => {
    const name = releaseOf(use.name)
    return name === null ? [] : [{ ...use, name }]
  })
  return firstUses(releases).filter(({ agent, name, day }) => {
    const later = releases.filter((use) => use.agent === agent && use.day < day && compare(use.name, name) > 0)
    return !isEnough(later)
  })
}

/** `2.1` of `v2.1.30-beta`; null for what is no version. */
export function releaseOf(version: string): string | null {
  const [, major, minor] = /^v?(\d{1,6})\.(\d{1,6})(?!\d)/.exec(version.trim()) ?? []
  return major === undefined || minor === undefined ? null : `${Number(major)}.${Number(minor)}`
}

function compare(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split('.').map(Number)
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number)
  return major - otherMajor || minor - otherMinor
}
