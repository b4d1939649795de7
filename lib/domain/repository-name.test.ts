import fc from 'fast-check'
import { expect, test } from 'vitest'
import { repositoryFromFolder, repositoryFromRemote } from './repository-name'

test.each([
  'https://github.com/acme/shop.git',
  'https://github.com/acme/shop',
  'https://github.com/acme/shop/',
  'http://ada:s3cret@git.acme.example:8443/acme/shop.git',
  'https://[redacted:url-credentials]@github.com/acme/shop',
  'git@github.com:acme/shop.git',
  'git@github-work:acme/shop',
  'github.com:acme/shop.git',
  'git@host:/srv/git/acme/shop.git',
  'ssh://git@github.com/acme/shop.git',
  'ssh://git@git.acme.example:2222/acme/shop.git',
  'git://github.com/acme/shop.git',
  ' https://github.com/acme/shop.git\n',
  'https://dev.azure.com/org/acme/_git/shop',
  'git@ssh.dev.azure.com:v3/org/acme/shop',
  'https://gitlab.example/group/acme/shop.git',
])('%s is acme/shop', (url) => {
  expect(repositoryFromRemote(url)).toBe('acme/shop')
})

test.each([
  '',
  'shop',
  'https://github.com',
  'https://github.com/shop',
  'git@host:shop.git',
  '/srv/git/acme/shop.git',
  '../acme/shop',
  'C:/code/acme/shop',
  'C:\\code\\shop',
  'file:///srv/acme/shop.git',
])('%j names no owner and no name', (url) => {
  expect(repositoryFromRemote(url)).toBeNull()
})

test.each([
  ['/home/user/code/shop', 'shop'],
  ['/home/user/code/shop/', 'shop'],
  ['C:\\Users\\user\\shop', 'shop'],
  ['c:/code/shop', 'shop'],
  ['\\\\wsl$\\Ubuntu\\home\\user\\shop', 'shop'],
  ['/mnt/c/Users/user/shop', 'shop'],
  ['/workspace', 'workspace'],
  ['~/shop', 'shop'],
  ['shop', 'shop'],
])('a session in %s is one of %s', (path, folder) => {
  expect(repositoryFromFolder(path)).toBe(folder)
})

test.each(['', '/', '.', '~', '..', 'C:\\', '/home/user', '/Users/user/', 'C:\\Users\\user', '/mnt/c', '/mnt/c/Users/user', '/root'])(
  'a session in %j is of no repository',
  (path) => {
    expect(repositoryFromFolder(path)).toBeNull()
  },
)

test('a user name or password never becomes part of the name', () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,9}$/)
  fc.assert(
    fc.property(word, word, word, word, (user, password, owner, name) => {
      expect(repositoryFromRemote(`https://${user}:${password}@host.example/${owner}/${name}.git`)).toBe(`${owner}/${name}`)
    }),
  )
})
