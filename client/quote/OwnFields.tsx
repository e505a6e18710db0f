import { yuan } from '@domain/kit/yuan'
import { mostAsked } from '@domain/quote/inputs'
import { quoteInputWords } from '@domain/quote/words'
import { vendor } from '@domain/vendor/contract'
import { Field, Notice, Options, useCall, connect } from '../kit'
import type { FieldProps, Fields } from '../matter/fields/field-props'
import { VendorPick } from './VendorPick'
import { words } from './words'

const api = connect(vendor)

/** Whom to ask, best first, with why line by line. */
function VendorsField ({ view, filled: { vendorIds = [] }, fill, error }: FieldProps) {
  const { data = [], error: failed } = useCall(() => api.suggest({ id: view.id }), [view.id])
  const toggle = (id: string) => fill({ vendorIds: vendorIds.includes(id) ? vendorIds.filter(each => each !== id) : [...vendorIds, id].slice(0, mostAsked) })
  return <Field label={quoteInputWords.vendorIds} error={error}>
    {failed ? <Notice tone='amber'>{words.noVendors}</Notice> : data.map(each => <VendorPick key={each.vendorId} suggestion={each} isChosen={vendorIds.includes(each.vendorId)} onTap={() => toggle(each.vendorId)} />)}
  </Field>
}

const shown = [{ key: 'yes', label: words.photosYes }, { key: 'no', label: words.photosNo }] as const

function PhotosShown ({ view, filled: { showPhotos = false }, fill }: FieldProps) {
  if (view.photos.length === 0) return null
  return <Field label={quoteInputWords.showPhotos}><Options as='chips' label={quoteInputWords.showPhotos} items={shown} value={showPhotos ? 'yes' : 'no'} onPick={key => fill({ showPhotos: key === 'yes' })} /></Field>
}

/** Said before anything is cancelled: what it costs, and that it was read. */
function FeeField ({ view, filled, fill, error }: FieldProps) {
  const fen = view.quoting?.calledOutFen ?? 0, sum = yuan(fen)
  return <Field label={quoteInputWords.agreedFen} error={error}>
    <Notice tone='amber' icon='alert'>{words.fee(sum)}</Notice>
    <Options as='chips' label={quoteInputWords.agreedFen} items={[{ key: 'yes', label: words.feeAgree(sum) }]} value={filled.agreedFen === undefined ? undefined : 'yes'} onPick={() => fill({ agreedFen: fen })} />
  </Field>
}

/** What only steps of paid work ask for. */
export const quoteFields: Fields = { vendorIds: VendorsField, showPhotos: PhotosShown, agreedFen: FeeField }
