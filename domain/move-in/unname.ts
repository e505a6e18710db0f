/** Takes whoever moved out of the body: that it was signed stays, by whom and how does not. */
import { signedNames, type Moving } from './moving'

/** @param name as they were called, @param erased as they are called from now on */
export function withoutSigner (body: Moving, name: string, erased: string): Moving {
  const called = (byName: string) => byName === name ? erased : byName
  return {
    ...body,
    items: body.items.map(item => item.byName === name ? { ...item, byName: erased } : item),
    snags: body.snags.map(snag => ({ ...snag, byName: called(snag.byName), rechecks: snag.rechecks.map(each => ({ ...each, byName: called(each.byName) })) })),
    signatures: Object.fromEntries(signedNames.flatMap(each => {
      const { personId: _person, ...signature } = body.signatures[each] ?? {}
      return 'at' in signature ? [[each, { ...signature, name: erased, strokes: [] }]] : []
    }))
  }
}

export const withoutSnagPhotos = (body: Moving): Moving => ({ ...body, snags: body.snags.map(snag => ({ ...snag, photos: [] })) })
