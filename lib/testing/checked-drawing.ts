import { type Box, boxOf } from '@/lib/reports/draw/box-of'
import type { Drawing, Shape } from '@/lib/reports/draw/drawing'

const SLACK = 0.05

/** Shapes that reach out of the drawing. */
export function straysIn({ width, height, shapes }: Drawing): Shape[] {
  return shapes.filter((shape) => {
    const { left, right, top, bottom } = boundsOf(shape)
    return !(left >= -SLACK && top >= -SLACK && right <= width + SLACK && bottom <= height + SLACK)
  })
}

/** Pairs of texts that stand on one another. */
export function overlapsIn({ shapes }: Drawing): [string, string][] {
  const texts = shapes.flatMap((shape) => (shape.kind === 'text' && shape.text !== '' ? [shape] : []))
  return texts.flatMap((one, place) =>
    texts
      .slice(place + 1)
      .filter((other) => touch(boxOf(one), boxOf(other)))
      .map((other): [string, string] => [one.text, other.text]),
  )
}

const touch = (one: Box, other: Box) =>
  one.left < other.right - SLACK && other.left < one.right - SLACK && one.top < other.bottom - SLACK && other.top < one.bottom - SLACK

function boundsOf(shape: Shape): Box {
  switch (shape.kind) {
    case 'line':
      return around([shape.x1, shape.x2], [shape.y1, shape.y2])
    case 'rect':
      return around([shape.x, shape.x + shape.width], [shape.y, shape.y + shape.height])
    case 'circle':
      return around([shape.cx - shape.r, shape.cx + shape.r], [shape.cy - shape.r, shape.cy + shape.r])
    case 'text':
      return boxOf(shape)
    case 'path':
      return boundsOfPath(shape.d)
    default:
      return shape satisfies never
  }
}

const around = (xs: number[], ys: number[]): Box => ({
  left: Math.min(...xs),
  right: Math.max(...xs),
  top: Math.min(...ys),
  bottom: Math.max(...ys),
})

function boundsOfPath(d: string): Box {
  const xs = [...d.matchAll(/[ML](-?[\d.]+) |H(-?[\d.]+)/g)].map(([, x, across]) => Number(x ?? across))
  const ys = [...d.matchAll(/[ML]-?[\d.]+ (-?[\d.]+)|V(-?[\d.]+)/g)].map(([, y, down]) => Number(y ?? down))
  return around(xs, ys)
}
