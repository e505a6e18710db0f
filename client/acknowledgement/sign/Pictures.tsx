import type { Signatory } from '@domain/acknowledgement/act'
import { Field, PhotoPicker, type PickedPhoto } from '../../kit'
import { sendPhoto } from '../../matter'
import type { PhotosUpdate } from '../../kit/form/picked-photo'
import { words } from '../words'

export interface Shown { seal: PickedPhoto[], attorney: PickedPhoto[] }

/** The tickets of what has arrived. */
export const ticketsOf = ({ seal, attorney }: Shown) => ({ ...(seal[0]?.file && { seal: seal[0].file }), ...(attorney[0]?.file && { attorney: attorney[0].file }) })

/** What comes with a company's signature. */
export function Pictures ({ signatory, value, onSeal, onAttorney }: { signatory: Signatory, value: Shown, onSeal: PhotosUpdate, onAttorney: PhotosUpdate }) {
  if (signatory.kind !== 'company') return null
  return <>
    <Field label={words.seal} hint={words.sealHint}><PhotoPicker photos={value.seal} onChange={onSeal} send={sendPhoto} most={1} /></Field>
    {signatory.standing === 'agent' && <Field label={words.attorney} hint={words.attorneyHint}><PhotoPicker photos={value.attorney} onChange={onAttorney} send={sendPhoto} most={1} /></Field>}
  </>
}
