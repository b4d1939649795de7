import { isObject, type JsonObject, objectsIn, stringOr } from '../json-value'
import { textInside } from './rich-text'

/**
 * What of a chat and its bubbles is handed on. The rest is the state of the window, copies of files, and keys: a chat with it is
 * ten times as long, and says no more.
 */
const COMPOSER = new Set(
  '_v composerId name subtitle createdAt lastUpdatedAt status unifiedMode forceMode isAgentic isDraft modelConfig subagentInfo subComposerIds subagentComposerIds isBestOfNSubcomposer createdFromBackgroundAgent createdOnBranch activeBranch trackedGitRepos workspaceIdentifier newlyCreatedFiles'.split(
    ' ',
  ),
)
const BUBBLE = new Set(
  '_v bubbleId type text createdAt thinking allThinkingBlocks isThought toolFormerData modelInfo capabilityType codeBlocks suggestedCodeBlocks assistantSuggestedDiffs humanChanges errorDetails checkpointId afterCheckpointId requestId workspaceUris isDisplayOnly isEphemeral isAgentic unifiedMode'.split(
    ' ',
  ),
)

export function composerFields({ codeBlockData, ...composer }: JsonObject): JsonObject {
  const reviewed = reviewedBlocks(codeBlockData)
  return { ...picked(composer, COMPOSER), ...(reviewed.length > 0 && { reviewedBlocks: reviewed }) }
}

export function bubbleFields(bubble: JsonObject): JsonObject {
  const pictures = Array.isArray(bubble.images) ? bubble.images.length : 0
  const text = stringOr(bubble.text, textInside(bubble.richText))
  return { ...picked({ ...bubble, text }, BUBBLE), ...(pictures > 0 && { pictures }) }
}

function picked(from: JsonObject, names: Set<string>): JsonObject {
  return Object.fromEntries(Object.entries(from).filter(([name, value]) => names.has(name) && !isEmpty(value)))
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0
}

/** Of each proposed change of a file, what the developer did with it. By file, then by block or in a list. */
function reviewedBlocks(codeBlockData: unknown): JsonObject[] {
  if (!isObject(codeBlockData)) return []
  return Object.entries(codeBlockData).flatMap(([uri, blocks]) =>
    (isObject(blocks) ? objectsIn(Object.values(blocks)) : objectsIn(blocks)).flatMap(({ bubbleId, status }) =>
      typeof status === 'string' ? [{ uri, bubbleId, status }] : [],
    ),
  )
}
