import { answer, edit, read, reject, say, shell } from '../beat'
import { capitalise, passes, type Scenario } from './scenario'

/** S3: a rule that the developer stated is broken. */
const brokenRule: Scenario = (project, random) => {
  const feature = random.pick(project.features)
  const file = random.pick(project.files)
  return [
    say(`Add ${feature}. And remember: ${project.rule}.`),
    read(file),
    edit(file, 'const settings', 'const settings // changed'),
    edit(random.pick(project.files), 'export', 'export // changed'),
    answer(`I added ${feature} and adjusted the surrounding code as well.`),
    say(
      random.pick([
        `I told you: ${project.rule}. Undo that part.`,
        `No. I said ${project.rule}. Why did you ignore that?`,
        `You did exactly what I asked you not to do. ${capitalise(project.rule)}!`,
      ]),
    ),
    answer('You are right, I went against your instruction. I have reverted that part.'),
    edit(file, 'const settings // changed', 'const settings'),
    shell(project.test, passes(random)),
    answer('Only the asked change remains, and the tests pass.'),
    ...(random.chance(35) ? [say('Thanks, that is what I wanted.'), answer('Good.')] : []),
  ]
}

const refusedCommand: Scenario = (project, random) => [
  say(`Prepare ${random.pick(project.features)} on a branch. ${capitalise(project.rule)}.`),
  read(random.pick(project.files)),
  shell('git push origin main', 'rejected by the developer', 1),
  reject(random.pick(['do not push, I said on a branch', `no, ${project.rule}`, null])),
  answer('Understood. I will stay on the branch and not push.'),
  shell('git switch -c draft', "Switched to a new branch 'draft'"),
  answer('The work is on the branch draft now.'),
]

const repeatedRequest: Scenario = (project, random) => {
  const part = random.pick(project.parts)
  return [
    say(`In ${part}: 1. rename the handler, 2. add a test, 3. update the docs.`),
    edit(random.pick(project.files), 'handler', 'requestHandler'),
    answer('I renamed the handler everywhere.'),
    say(
      random.pick([
        'You skipped the test and the docs. I asked for all three.',
        'And the test? And the docs? I asked for three things and you did one.',
        'You forgot steps 2 and 3, please do what I asked.',
      ]),
    ),
    edit(random.pick(project.files), '', 'test for requestHandler'),
    shell(project.test, passes(random)),
    answer('The test and the docs are there now.'),
    ...(random.chance(30) ? [say('Ok, now it is complete. Thanks.'), answer('Good.')] : []),
  ]
}

export const CONSTRAINT = [brokenRule, brokenRule, refusedCommand, repeatedRequest] as const satisfies readonly [Scenario, ...Scenario[]]
