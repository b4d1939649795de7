import { answer, edit, interrupt, read, say, search } from '../beat'
import { capitalise, type Scenario } from './scenario'

/** S2: the request left room and the agent filled it wrongly. */
const wrongApproach: Scenario = (project, random) => {
  const feature = random.pick(project.features)
  return [
    say(`I would like ${feature}.`),
    edit(random.pick(project.files), '', `new framework for ${feature}`),
    answer(`I built ${feature} with a plug-in system, so that it can be extended later.`),
    say(
      random.pick([
        "That's not what I meant. I wanted the simple version, a single function.",
        'This is far too complicated. I just wanted a small button, not a plug-in system.',
        'No, you misunderstood me. It should be part of the existing page, not a new one.',
      ]),
    ),
    answer('I see. I will make it a single function in the existing module.'),
    edit(random.pick(project.files), 'plug-in', 'function'),
    answer('It is one function now.'),
    ...(random.chance(30) ? [say('Yes, exactly like that. Thanks.'), answer('Good.')] : []),
  ]
}

const stopped: Scenario = (project, random) => [
  say(`Have a look at ${random.pick(project.parts)} and tell me what you think.`),
  read(random.pick(project.files)),
  edit(random.pick(project.files), 'let', 'const'),
  interrupt,
  say(
    random.pick([
      "Stop. I asked for your opinion, not for changes. Don't edit anything.",
      'Wait, I only wanted you to look at it. Revert that edit.',
      'Hold on, why are you editing? I only asked a question.',
    ]),
  ),
  answer('Understood. I reverted the edit. My opinion: the module is sound, but two names mislead.'),
]

/** S4: more than was asked, and the developer objected. */
const overreach: Scenario = (project, random) => {
  const part = random.pick(project.parts)
  return [
    say(`Fix the typo in ${part}.`),
    search('teh'),
    edit(random.pick(project.files), 'teh', 'the'),
    edit(random.pick(project.files), 'module.exports', 'export default'),
    answer(`I fixed the typo. While I was there I also reorganised ${part} and moved it to a new file.`),
    say(
      random.pick([
        'I did not ask you to reorganise anything. Put it back the way it was.',
        `Why did you move ${part}? I only asked for the typo. Undo the rest.`,
        "That's out of scope, nobody asked for a reorganisation. Revert it please.",
      ]),
    ),
    edit(random.pick(project.files), 'export default', 'module.exports'),
    answer(`${capitalise(part)} is back as it was; only the typo is fixed.`),
    ...(random.chance(25) ? [say('Ok thanks, now it is fine.'), answer('Good.')] : []),
  ]
}

export const INTENT = [wrongApproach, wrongApproach, stopped] as const satisfies readonly [Scenario, ...Scenario[]]
export const OVERREACH = [overreach] as const satisfies readonly [Scenario, ...Scenario[]]
