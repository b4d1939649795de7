import { expect, test } from 'vitest'
import { AddressQueue } from './address-queue'

/** A browser whose router draws what is written only when it is told to. */
function browserAt(pathname: string, search = '') {
  const location = { pathname, search: search && `?${search}` }
  const written: string[] = []
  const queue = new AddressQueue(
    () => location,
    (change) => {
      location.search = change.search && `?${change.search}`
      written.push(`${change.history === 'push' ? '+' : ''}${change.search}${change.hash}`)
    },
  )
  const draw = (drawn: string, at = pathname) => {
    Object.assign(location, { pathname: at, search: drawn && `?${drawn}` })
    queue.drawn({ pathname: at, search: drawn })
  }
  draw(search)
  return {
    queue,
    written,
    draw,
    ask: (text: string, hash = '', history?: 'push') => queue.change(new URLSearchParams(text), hash, history),
  }
}

test('what is asked for while a change is under way starts from it, and is written when that is drawn', () => {
  const { queue, written, draw, ask } = browserAt('/trends')
  ask('unit=week')
  ask(`${queue.params()}&beside=year`)
  ask(`${queue.params()}&measure=rate`)
  const before = [...written]

  draw('unit=week')

  expect(before).toEqual(['unit=week'])
  expect(written).toEqual(['unit=week', 'unit=week&beside=year&measure=rate'])
  expect(queue.latest()).toBe('unit=week&beside=year&measure=rate')
})

test('once all is drawn the address is believed', () => {
  const { queue, written, draw, ask } = browserAt('/trends')
  ask('unit=week')
  ask('unit=month')

  draw('unit=week')
  draw('unit=month')
  ask('unit=day')

  expect(written).toEqual(['unit=week', 'unit=month', 'unit=day'])
  draw('unit=day')
  expect(queue.latest()).toBeNull()
  expect(queue.params().toString()).toBe('unit=day')
})

test('a change that is taken back before it is drawn is written back', () => {
  const { written, draw, ask } = browserAt('/trends', 'unit=week')
  ask('unit=day')
  ask('unit=week')

  draw('unit=day')

  expect(written).toEqual(['unit=day', 'unit=week'])
})

test('a link that leads to other parameters of the same page ends what was asked for', () => {
  const { queue, written, draw, ask } = browserAt('/trends')
  ask('unit=week')
  ask('unit=day')

  draw('platform=CLI')
  ask(`${queue.params()}&unit=month`)

  expect(written).toEqual(['unit=week', 'platform=CLI&unit=month'])
})

test('what was asked for on one page is not asked for on the next', () => {
  const { queue, written, draw, ask } = browserAt('/trends')
  ask('unit=week')

  draw('', '/persistence')
  ask('basis=within')

  expect(queue.latest()).toBe('basis=within')
  expect(written).toEqual(['unit=week', 'basis=within'])
})

test('a place within the page is written at once, as nothing is drawn for it', () => {
  const { queue, written, ask } = browserAt('/sessions/1', 'episode=2')
  ask('episode=2', '#turn-3')
  ask('episode=2', '#turn-4')

  expect(written).toEqual(['episode=2#turn-3', 'episode=2#turn-4'])
  expect(queue.latest()).toBeNull()
})

test('what the way back shall lead to stays so, though another change joins it before it is written', () => {
  const { written, draw, ask } = browserAt('/repositories')
  ask('sort=name')
  ask('sort=name&page=2', '', 'push')
  ask('sort=name&page=2&text=shop')

  draw('sort=name')
  draw('sort=name&page=2&text=shop')
  ask('sort=name')

  expect(written).toEqual(['sort=name', '+sort=name&page=2&text=shop', 'sort=name'])
})

test('who listens hears what is asked for and that it is forgotten', () => {
  const { queue, ask } = browserAt('/trends')
  const heard: (string | null)[] = []
  const stop = queue.subscribe(() => heard.push(queue.latest()))
  ask('unit=week')
  queue.forget()

  stop()
  ask('unit=day')

  expect(heard).toEqual(['unit=week', null])
})
