import { foldSource } from './fold-in-place'

/** What may stand before a rule and is no part of it. */
const OPENERS = `
  please|pls|plz|kindly|and|but|so|then|or|also|plus|again|now|ok|okay|well|yes(?=[,:!])|no(?=[,:!])|hey|actually|instead|however|remember(?=[:,])|remember that|note|important|rule|reminder|warning|critical|nb|ps|btw|by the way|fyi|just|really|finally|first|secondly|additionally|furthermore|in addition|moreover|above all|most importantly|one more thing
  (?:as |like |what )?i(?:'ve| have)? (?:just |already |explicitly |clearly |specifically |literally |repeatedly |really )?(?:said|told you|asked you|mentioned|instructed you|warned you)(?: (?:before|already|repeatedly|many times|to|that))?
  (?:i|we) (?:want|need|expect|would like|'d like) you to|you (?:were|are) (?:told|supposed|asked|instructed)(?: to)?|you know(?: that| to)?|keep in mind(?: that)?|(?:please )?note that|the rule is(?: that)?|let'?s|we agreed(?: that| to)?|how many times
  from now on|from here on(?: out)?|going forward|moving forward|in (?:the )?future|next time|as a (?:general )?rule|henceforth|for future reference|in general|in all cases
  por favor|pero|y|además|también|recuerda que|te dije que|te (?:dije|pedí)|ya te dije que|quiero que|importante|nota|a partir de ahora|de ahora en adelante|en el futuro|desde ahora|la próxima vez|en adelante
  e|mas|também|além disso|eu (?:disse|falei|pedi)(?: para| que| pra)?|já (?:disse|falei)(?: para| que| pra)?|lembre-se que|quero que(?: você)?|a partir de agora|de agora em diante|daqui para frente|daqui pra frente|no futuro|da próxima vez
  s'il te plaît|s'il vous plaît|stp|svp|merci de|et|mais|aussi|surtout|je t'ai (?:dit|demandé)(?: de| que)?|je vous ai (?:dit|demandé)(?: de| que)?|je veux que tu|à partir de maintenant|désormais|dorénavant|à l'avenir|la prochaine fois|à partir d'ici
  bitte|und|aber|auch|außerdem|zudem|ich (?:habe|hab) (?:dir )?(?:doch )?(?:gesagt|geschrieben)|ich sagte(?: doch)?|ich möchte,? dass du|wichtig|hinweis|ab jetzt|ab sofort|von nun an|in zukunft|künftig|zukünftig|nächstes mal|beim nächsten mal
  пожалуйста|и|но|а|также|ещё|важно|я же (?:сказал|говорил|просил)|я (?:сказал|говорил|просил|хочу)(?:,? чтобы)?|запомни|с этого момента|отныне|впредь|в будущем|в дальнейшем|в следующий раз|на будущее
`
const SPACELESS = `
  请(?!勿)|另外|而且|但是|但|还有|并且|注意|重要|然后|同时|我说了|我说过|我已经说过|我不是说了|记住|麻烦(?:你)?|以后|今后|从现在开始|从今以后|你
  また|そして|なお|ただし|ですが|今後は|これからは|以後は|お願い(?:です)?から
  그리고|하지만|또한|또|그런데|앞으로는|앞으로|이제부터|다음부터는|제발|중요
`

const PATTERN = new RegExp(
  `^(?:(?:${joined(OPENERS)})(?![\\p{L}\\p{N}])[\\s,:!*_-]*|(?:${joined(SPACELESS)})[\\s,，、:：!]*|[\\s*_"'“”«»!-]+)`,
  'u',
)
const MOST = 6

const POLITE = /(?<!\p{L})(?:please|pls|plz|kindly|por favor|stp|svp|s'il|bitte|пожалуйста)(?!\p{L})|请|麻烦/u
const LASTING =
  /from now on|from here on|going forward|moving forward|future|next time|henceforth|as a (?:general )?rule|a partir de|en adelante|em diante|daqui|proxima|avenir|desormais|dorenavant|prochaine|ab jetzt|ab sofort|nun an|zukunft|kunftig|nachste|этого момента|отныне|впредь|будущ|дальнейш|следующ|以后|今后|从现在|从今|今後|これから|以後|앞으로|이제부터|다음부터/u

export type Opened = { length: number; isPolite: boolean; isLasting: boolean }

/** How much of a folded clause stands before what it says. */
export function openersOf(folded: string): Opened {
  let length = 0
  for (let round = 0; round < MOST; round++) {
    const found = PATTERN.exec(folded.slice(length, length + 80))?.[0].length ?? 0
    if (found === 0) break
    length += found
  }
  const opened = folded.slice(0, length)
  return { length, isPolite: POLITE.test(opened), isLasting: LASTING.test(opened) }
}

function joined(source: string): string {
  const alternatives = source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('|')
  return foldSource(alternatives)
}
