/** The example's photos: simple drawings, so that nobody's home is in them and nothing has to be downloaded. */
import { ceiling, drain, height, lock, socket, tap } from './indoors'
import { bench, car, corridor, lift, rubbish, tree } from './outdoors'
import { png } from './png'

const scenes = { tap, ceiling, socket, drain, lock, lift, corridor, tree, rubbish, car, bench }
type Scene = keyof typeof scenes

/** `tap`: what was wrong; `tap fixed`: the same place afterwards. */
export type Picture = Scene | `${Scene} fixed`

const width = 480
const drawn = new Map<Picture, Buffer>()

/** @returns a PNG; the same picture is drawn once */
export function draw (picture: Picture): Buffer {
  const known = drawn.get(picture)
  if (known) return known
  const [name, state] = picture.split(' ') as [Scene, string?]
  const bytes = png(width, height, scenes[name](state === 'fixed'))
  drawn.set(picture, bytes)
  return bytes
}

export const pictures = (Object.keys(scenes) as Scene[]).flatMap((name): Picture[] => [name, `${name} fixed`])
