import { rememberedText } from './remembered-text'

const FAILURE =
  /(?<![\p{L}\p{N}])(?:errors?|exception|traceback|fail(?:ed|ure|ing|s)?|panic(?:ked)?|fatal|not found|cannot|could not|undefined|unresolved|denied|unable to|refused|timed? ?out|exit code [1-9]\d*|ELIFECYCLE|ENOENT|segfault|invalid|unexpected|missing|エラー|失敗|错误|失败|錯誤|失敗|오류|실패|ошибка|erreur|fehler)(?![\p{L}])/iu
/** "0 errors", "no errors", "failed: 0" are successes. */
const NONE = /(?<![\p{L}\p{N}])(?:0|no|zero) (?:errors?|fail(?:ed|ures?|ing)|warnings?|issues?)|(?:failed|errors?|failures?):? ?0(?!\d)/giu

export const showsFailure = rememberedText((pasted: string) => isFailure(pasted))

function isFailure(text: string): boolean {
  return text !== '' && FAILURE.test(text.replace(NONE, ''))
}

/** The first line that fails, without numbers, paths and times: the same for the same failure. Null where nothing fails. */
export const failureSignature = rememberedText((pasted: string): string | null => {
  const line = pasted.split('\n').find(isFailure)
  if (line === undefined) return null
  return line
    .slice(0, 400)
    .replace(/[\d/\\.:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .slice(0, 120)
})
