import { instructionLine } from '@/lib/classify/constraints/instruction-line'
import { mergeRules } from '@/lib/classify/constraints/merge-rules'
import { PublicRule, type RulesQuery } from '@/lib/contracts/v1/rule'
import type { Queryable } from '@/lib/db/client'
import { brokenPlaces, repositoryRules, ruleCounts, statedPlaces } from '@/lib/db/repository-rules'
import { ConstraintKind } from '@/lib/domain/constraint'
import { writeRuleCursor } from '@/lib/domain/rule-cursor'
import { knownRepository } from '@/lib/services/known-repository'

/** A page of the rules that sessions of a repository state, the most stated first. Throws `not_found` for one of another workspace. */
export async function listPublicRules(db: Queryable, workspaceId: string, repositoryId: string, query: RulesQuery) {
  await knownRepository(db, workspaceId, repositoryId)
  const place = { workspaceId, repositoryId }
  const { cursor = null, recurring: isRecurring, limit } = query
  const merged = mergeRules(await ruleCounts(db, place))
  const found = await repositoryRules(db, place, merged, { after: cursor, isRecurring, take: limit + 1 })
  const page = found.slice(0, limit)
  const heads = new Set(page.map(({ key }) => key))
  const shown = new Map([...merged].filter(([, head]) => heads.has(head)))
  const [stated, broken] = [await statedPlaces(db, place, shown), await brokenPlaces(db, place, shown)]
  const last = page.at(-1)
  return {
    items: page.map(({ total: _, lastStatedAt, ...rule }) => {
      const places = stated.filter(({ key }) => key === rule.key)
      const [latest] = places
      const kind = ConstraintKind.parse(latest?.kind)
      const text = latest?.text ?? ''
      return PublicRule.parse({
        ...{ ...rule, kind, text, instruction: instructionLine(kind, text), lastStatedAt: lastStatedAt.toISOString() },
        stated: places.map(withInstant),
        broken: broken.filter(({ key }) => key === rule.key).map(withInstant),
      })
    }),
    nextCursor: found.length > limit && last ? writeRuleCursor(last) : null,
    total: cursor ? null : (page[0]?.total ?? 0),
  }
}

const withInstant = <Row extends { at: Date }>({ at, ...row }: Row) => ({ ...row, at: at.toISOString() })
