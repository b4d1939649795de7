/** So much may follow the question: a word on what comes next, or answers to choose from. */
const AFTERWARDS = 200
const CHOICES = 600
const ENDS = /[?？](?=[)\]"'*_`»”’]{0,4}(?:\s|$))|(?:ますか|でしょうか|ですか)(?=。)/gu
const CHOICE = /^(?:[-*•–] |\(?[\p{L}\p{N}]{1,2}[).:\]]|\*\*)/u
const COURTESY =
  /anything else (?:you|i|that)|(?:can|may) i (?:help|assist) you|help you with(?: today)?\?|algo más en|autre chose (?:que|pour)|(?:sonst )?noch etwas (?:tun|für)|mais alguma coisa|что-нибудь ещ|还有(?:什么|其他)|他に(?:何|ご)|더 (?:필요|도와)/iu

/** Whether the closing lines of an agent's turn are a question to the developer. An offer is one; a courtesy ("anything else?") is none. */
export function asksDeveloper(closing: readonly string[]): boolean {
  let [after, choices] = [0, 0]
  for (const line of closing.toReversed()) {
    const end = lastQuestion(line)
    if (end !== null) return after + line.length - end <= AFTERWARDS && !COURTESY.test(line.slice(Math.max(0, end - AFTERWARDS), end))
    if (CHOICE.test(line)) choices += line.length
    else after += line.length
    if (after > AFTERWARDS || choices > CHOICES) return false
  }
  return false
}

/** Where the last question of a line ends; null where it asks nothing, as the lines `?? path` of git. */
function lastQuestion(line: string): number | null {
  if (line.startsWith('?')) return null
  const last = [...line.matchAll(ENDS)].at(-1)
  return last ? last.index + last[0].length : null
}
