import { inputWords } from '@domain/words'
import { Field, PhotoPicker } from '../../kit'
import { sendPhoto } from '../upload'
import { hintOf, type FieldProps } from './field-props'

/** Photos that go with a step. */
export function PhotosField ({ must, photos, onPhotos, error }: FieldProps) {
  return <Field label={inputWords.photos} hint={hintOf(must)} error={error}>
    <PhotoPicker photos={photos} onChange={onPhotos} send={sendPhoto} />
  </Field>
}
