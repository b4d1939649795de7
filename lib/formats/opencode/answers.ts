import { z } from 'zod'

const Questions = z.array(z.looseObject({ question: z.string() }))
const Answers = z.array(z.array(z.string()))

type Asked = { input: Record<string, unknown>; output: string | null; metadata: Record<string, unknown> }

/** What the developer chose or typed when the agent asked: told as data, or only in the text for the model. */
export function answersOf({ input, output, metadata }: Asked): string[] {
  const told = Answers.safeParse(metadata.answers).data?.flat()
  const given = told ?? answersIn(output ?? '', Questions.safeParse(input.questions).data?.map(({ question }) => question) ?? [])
  return given.map((answer) => answer.trim()).filter((answer) => answer !== '')
}

const UNANSWERED = 'Unanswered'
const END = '". You can now continue'

/** `"question"="answer"`, one after the other, with nothing escaped. */
function answersIn(output: string, questions: string[]): string[] {
  const found = questions.map((question) => {
    const mark = `"${question}"="`
    const at = output.indexOf(mark)
    return { at, from: at + mark.length }
  })
  const end = output.lastIndexOf(END)
  return found.flatMap(({ at, from }, index) => {
    const next = found[index + 1]
    const to = next && next.at > at ? next.at - '", '.length : end
    const answer = at === -1 || to < from ? '' : output.slice(from, to)
    return answer === UNANSWERED ? [] : [answer]
  })
}
