import { answer, type Beat, edit, say, shell } from '../beat'
import { capitalise, fails, passes, type Scenario } from './scenario'

/** Needs two or three pushbacks, sometimes with something else between them, and is then solved. */
export const stubborn: Scenario = (project, random) => {
  const part = random.pick(project.parts)
  const file = random.pick(project.files)
  const between: Beat[] = random.chance(40) ? [say(`Which file is it in?`), answer(`It is in ${file}.`)] : []
  const third: Beat[] = random.chance(50)
    ? [
        say('It is still broken, the same error again.'),
        edit(file, 'safe(list)', 'safe(list ?? [])'),
        answer('Now the missing list is handled too.'),
      ]
    : []
  return [
    say(`${capitalise(part)} throws an error when the list is empty. Please fix it.`),
    edit(file, 'list[0]', 'list.at(0)'),
    answer('Fixed. An empty list is handled now.'),
    say('Still broken, the same error.'),
    edit(file, 'list.at(0)', 'safe(list)'),
    answer('I found the real cause. It is fixed now.'),
    ...between,
    say('No, still the same error. Did you run it?'),
    shell(project.test, fails(random, file), 1),
    answer('You are right, I had not run it.'),
    ...third,
    shell(project.test, passes(random)),
    answer('I ran it: the tests pass.'),
    say('Works now, thanks.'),
    answer('Good.'),
  ]
}

/** Grows into several pushbacks, and the developer ends it. */
export const takeover: Scenario = (project, random) => {
  const part = random.pick(project.parts)
  return [
    say(`The build fails in ${part}. Please fix it.`),
    edit(random.pick(project.files), 'import', 'import type'),
    answer('Fixed. The build should work now.'),
    say('Still broken, same error.'),
    edit(random.pick(project.files), 'import type', 'import'),
    answer('I found the real problem. It is fixed now.'),
    say('Still the same error!! Did you even run it?'),
    shell(project.test, fails(random, random.pick(project.files)), 1),
    answer('It fails because of a missing file.'),
    say(random.pick(['Never mind, I fixed it myself. The path was wrong.', "Forget it, I'll do it myself."])),
    answer('Understood.'),
    ...(random.chance(60) ? [say('It works now, thanks.'), answer('Good.')] : []),
  ]
}
