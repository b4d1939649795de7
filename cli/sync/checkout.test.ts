import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aHome } from '../testing/fake-home'
import { checkoutFinder } from './checkout'

const ORIGIN = '[remote "fork"]\n\turl = git@github.com:ada/shop.git\n[remote "origin"]\n\turl = https://github.com/acme/shop.git\n'

test('a folder inside a repository is of its origin and its branch', async () => {
  const home = aHome({ 'shop/.git/config': ORIGIN, 'shop/.git/HEAD': 'ref: refs/heads/fix/cart\n', 'shop/src/a.ts': '' })

  expect(await checkoutFinder()(join(home, 'shop', 'src'))).toEqual({
    root: join(home, 'shop'),
    repository: 'acme/shop',
    branch: 'fix/cart',
  })
})

test('a further working tree is of the same repository and has its own branch', async () => {
  const home = aHome({
    'shop/.git/config': ORIGIN,
    'shop/.git/worktrees/two/HEAD': 'ref: refs/heads/two\n',
    'shop/.git/worktrees/two/commondir': '../..\n',
  })
  mkdirSync(join(home, 'two'))
  writeFileSync(join(home, 'two', '.git'), `gitdir: ${join(home, 'shop/.git/worktrees/two')}\n`)

  expect(await checkoutFinder()(join(home, 'two'))).toEqual({ root: join(home, 'two'), repository: 'acme/shop', branch: 'two' })
})

test('the only remote counts whatever its name, and a commit that is checked out is no branch', async () => {
  const home = aHome({ 'a/.git/config': '[remote "upstream"]\n url = git@host.example:acme/a.git\n', 'a/.git/HEAD': '0123456789abcdef\n' })

  expect(await checkoutFinder()(join(home, 'a'))).toMatchObject({ repository: 'acme/a', branch: null })
})

test('a folder that is gone or under no repository is of none', async () => {
  const home = aHome({ '.git/config': ORIGIN })

  expect(await checkoutFinder()(join(home, 'gone'))).toBeNull()
  expect(await checkoutFinder()('relative/folder')).toBeNull()
})
