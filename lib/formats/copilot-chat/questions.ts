import type { Part } from '@/lib/domain/transcript'
import { plainText } from './plain-text'
import { isObject, type Piece } from './schema'

/** Questions that the agent asks in a form, and what the developer chose or typed there. */
export function carousel({ message, questions, data }: Piece): { asked: Part[]; answered: Part[] } {
  const asked = [message, ...(questions ?? []).map(questionOf)].map(plainText).filter((text) => text.trim() !== '')
  const answered = isObject(data) ? Object.values(data).flatMap(answersOf) : []
  return { asked: asked.map((text) => ({ type: 'text', text })), answered: answered.map((text) => ({ type: 'text', text })) }
}

const questionOf = (question: unknown): unknown => (isObject(question) ? (question.message ?? question.title) : null)

function answersOf(answer: unknown): string[] {
  if (!isObject(answer)) return typeof answer === 'string' ? said([answer]) : []
  const { selectedValue, selectedValues, freeformValue } = answer
  return said([selectedValue, ...(Array.isArray(selectedValues) ? selectedValues : []), freeformValue])
}

const said = (values: unknown[]): string[] =>
  values.flatMap((value) => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []))
