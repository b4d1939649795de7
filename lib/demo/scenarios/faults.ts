import { answer, edit, read, say, shell } from '../beat'
import { stubborn, takeover } from './pressed'
import { capitalise, fails, passes, type Scenario } from './scenario'

/** S5: right intent, wrong code. */
const faulty: Scenario = (project, random) => {
  const feature = random.pick(project.features)
  const file = random.pick(project.files)
  return [
    say(`Implement ${feature} in ${file}.`),
    read(file),
    edit(file, 'return null', `return compute(${random.int(1, 9)})`),
    answer(`I implemented ${feature}. The value is computed in one place.`),
    say(
      random.pick([
        `It shows the wrong total: I get ${random.int(10, 90)} instead of ${random.int(100, 190)}.`,
        'This breaks when the list is empty: TypeError: Cannot read properties of undefined (reading "length")',
        'The logic is wrong, the last item is counted twice.',
      ]),
    ),
    answer('The loop went one step too far. I corrected the bound.'),
    edit(file, '<= items.length', '< items.length'),
    shell(project.test, passes(random)),
    answer('The bound is right now, and the tests pass.'),
    ...(random.chance(40) ? [say('Works now, thanks.'), answer('Good.')] : []),
  ]
}

/** S7: said to be done, and it is not. */
const falseClaim: Scenario = (project, random) => {
  const feature = random.pick(project.features)
  return [
    say(`Finish ${feature} and make sure all tests pass.`),
    edit(random.pick(project.files), 'todo', 'done'),
    ...(random.chance(50) ? [shell(project.test, fails(random, random.pick(project.files)), 1)] : []),
    answer(`✅ ${capitalise(feature)} is complete, and all tests pass.`),
    say(
      random.pick([
        `That's not true, ${random.int(2, 6)} tests are still failing:\n\nFAILED ${random.pick(project.files)}`,
        'You said all tests pass, but you never ran them. They fail.',
        'It is still not working. You claimed it was done.',
      ]),
    ),
    answer('You are right, I should have run them. Let me do that now.'),
    shell(project.test, passes(random)),
    answer('Now they do pass; I ran them.'),
    ...(random.chance(35) ? [say('Confirmed, it works now.'), answer('Good.')] : []),
  ]
}

/** S1: the wrong cause. */
const wrongCause: Scenario = (project, random) => {
  const part = random.pick(project.parts)
  return [
    say(`${capitalise(part)} is slow since yesterday. Find out why and fix it.`),
    answer('The cause is the cache: it is never filled. I will rewrite the cache.'),
    edit(random.pick(project.files), 'cache', 'newCache'),
    answer('I rewrote the cache, which was the root cause.'),
    say(
      random.pick([
        "That's not the cause. The cache is not even used here, read the code first.",
        'The cache has nothing to do with it, you are looking at the wrong file. The query is the problem.',
        'Wrong diagnosis: it is still slow, and the cache is switched off in this project.',
      ]),
    ),
    read(random.pick(project.files)),
    answer('You are right. The query lacks an index; the cache was not involved.'),
    ...(random.chance(30) ? [say('Yes, that was it. Thank you.'), answer('Good.')] : []),
  ]
}

/** S6: a malformed action. */
const wrongCommand: Scenario = (project, random) => [
  say('Start the development server and check that the start page opens.'),
  shell('npm run serve --port 80', 'npm error Missing script: "serve"', 1),
  shell('npm run serve --port 80', 'npm error Missing script: "serve"', 1),
  answer('The server does not start.'),
  say(
    random.pick([
      'Wrong command. The script is called dev and the port is 3000, it says so in package.json.',
      `You are in the wrong directory, the server is started from the root with ${project.test.split(' ')[0]}.`,
    ]),
  ),
  shell('npm run dev', 'ready on http://localhost:3000'),
  answer('It runs on port 3000 now, and the start page opens.'),
]

export const FAULTY = [faulty, stubborn] as const satisfies readonly [Scenario, ...Scenario[]]
export const CLAIM = [falseClaim, falseClaim, takeover] as const satisfies readonly [Scenario, ...Scenario[]]
export const DIAGNOSIS = [wrongCause] as const satisfies readonly [Scenario, ...Scenario[]]
export const OPERATION = [wrongCommand] as const satisfies readonly [Scenario, ...Scenario[]]
