import type { PickedPhoto } from '../../kit'
import { Field, PhotoGrid, PhotoPicker } from '../../kit'
import { sendPhoto } from '../../matter'
import { words } from '../words'

interface PhotoProps { url: string | undefined, photos: PickedPhoto[], onChange: (next: PickedPhoto[] | ((before: PickedPhoto[]) => PickedPhoto[])) => void }

/** The photo of one paper: the one that lies there, or another in its place. */
export function Photo ({ url, photos, onChange }: PhotoProps) {
  return <Field label={words.photo}>
    {url !== undefined && photos.length === 0 && <PhotoGrid photos={[{ src: url }]} />}
    <PhotoPicker photos={photos} onChange={onChange} send={sendPhoto} most={1} />
  </Field>
}
