import { answer, edit, read, say, search, shell } from '../beat'
import { passes, type Scenario } from './scenario'

const build: Scenario = (project, random) => {
  const feature = random.pick(project.features)
  const file = random.pick(project.files)
  return [
    say(
      random.pick([
        `Add ${feature}. Keep it small, and cover it with a test.`,
        `We need ${feature}. Look at ${file} first and tell me your plan.`,
        `Please implement ${feature} in ${file}.`,
      ]),
    ),
    read(file),
    answer(`I have read ${file}. I will add ${feature} there and a test beside it.`),
    edit(file, '// entry point', `// entry point\n// ${feature}`),
    shell(project.test, passes(random)),
    answer(`${feature.charAt(0).toUpperCase()}${feature.slice(1)} is in place, and the tests pass.`),
    say(random.pick(['Thanks, that works.', 'Great. Now add a line to the changelog.', 'Looks good, commit it.', 'Perfect, thank you!'])),
    answer('Done.'),
  ]
}

const explain: Scenario = (project, random) => {
  const part = random.pick(project.parts)
  const file = random.pick(project.files)
  return [
    say(
      random.pick([
        `How does ${part} work?`,
        `Can you explain ${part} to me? I am new to this repository.`,
        `Where does ${part} get its settings from?`,
      ]),
    ),
    search(part.replace('the ', '')),
    read(file),
    answer(
      `${part.charAt(0).toUpperCase()}${part.slice(1)} starts in ${file}. It reads its settings once, validates them and hands them on.`,
    ),
    say(random.pick(['Thanks, that helps.', 'Got it. And what happens when the settings are missing?', 'Ok, clear.'])),
    answer('It falls back to the defaults and logs a line at start. Shall I write that down in the readme?'),
  ]
}

const refactor: Scenario = (project, random) => {
  const file = random.pick(project.files)
  return [
    say(`Split the long function in ${file} into smaller ones. Behaviour must stay the same.`),
    read(file),
    edit(file, 'function handle(', 'function parse(\nfunction handle('),
    shell(project.test, passes(random)),
    answer('The function is split into three. The tests pass without a change.'),
    say(
      random.pick([
        'Nice. Next, do the same for the error handling.',
        'Good, now rename parse to readInput.',
        'LGTM, no problem at all. Go on with the next file.',
      ]),
    ),
    edit(file, 'parse(', 'readInput('),
    shell(project.test, passes(random)),
    answer('Renamed; the tests still pass. Shall I commit it?'),
  ]
}

/** Sounds like pushback and is none: a changed requirement, a question, a pasted log with a new task. */
const newWish: Scenario = (project, random) => {
  const feature = random.pick(project.features)
  return [
    say(`Draft ${feature}. I am not sure yet what I want, so show me something to react to.`),
    answer(`Here is a first draft of ${feature} with the simplest layout. Which of the two parts matters more to you?`),
    say(
      random.pick([
        `Good start. I changed my mind about the order: could you put the title first?`,
        'Nice. Could we also try it with two columns?',
        'Ok. What is the benefit of a list here, out of curiosity?',
      ]),
    ),
    edit(random.pick(project.files), 'list', 'list with title'),
    answer('I moved the title to the top and kept the rest as it was.'),
    say('Great, keep that one.'),
    answer('Kept.'),
  ]
}

export const CLEAN = [build, build, explain, refactor, newWish] as const satisfies readonly [Scenario, ...Scenario[]]
