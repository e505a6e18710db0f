import { mayUsePersonal } from './privacy'

/** Enough to read a serial number, small enough for a stairwell's reception. */
const longestSide = 1600

const loaded = (src: string): Promise<HTMLImageElement> => new Promise((resolve, reject) => {
  const image = new Image()
  image.onload = () => resolve(image)
  image.onerror = () => reject(new Error('not a picture'))
  image.src = src
})

/** Drawing anew also leaves out what the camera wrote into the file: where and when. */
async function shrink (file: File): Promise<string> {
  const source = URL.createObjectURL(file)
  try {
    const image = await loaded(source)
    const scale = Math.min(1, longestSide / Math.max(image.naturalWidth, image.naturalHeight))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.naturalWidth * scale)
    canvas.height = Math.round(image.naturalHeight * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>(resolve => { canvas.toBlob(resolve, 'image/jpeg', 0.82) })
    if (!blob) throw new Error('could not draw the picture')
    return URL.createObjectURL(blob)
  } finally {
    URL.revokeObjectURL(source)
  }
}

const chosen = (most: number): Promise<File[]> => new Promise(resolve => {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/*'
  input.multiple = most > 1
  input.hidden = true
  const done = () => {
    resolve([...input.files ?? []].slice(0, most))
    input.remove()
  }
  input.addEventListener('change', done)
  input.addEventListener('cancel', done)
  // Safari forgets an input that is not in the document.
  document.body.append(input)
  input.click()
})

/** Lets the person take or choose photos; local paths, already small enough to send. Empty if they think better of it. */
export async function pickPhotos (count: number): Promise<string[]> {
  if (!await mayUsePersonal()) return []
  const files = await chosen(count)
  const shrunk = await Promise.allSettled(files.map(shrink))
  return shrunk.flatMap(result => result.status === 'fulfilled' ? [result.value] : [])
}
