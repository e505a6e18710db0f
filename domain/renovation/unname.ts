/** A filing whose people are to be gone: what was done, billed and decided stays, nobody in it has a name, number or picture. */
import type { RenovationFiling } from './filing'

/** @param erased what stands for a name that was */
export const filingWithoutNames = (body: RenovationFiling, erased: string): RenovationFiling => ({
  ...body,
  contractor: { ...body.contractor, personInCharge: erased, phoneMask: '', phoneSealed: '' },
  workers: body.workers.map(each => ({ ...each, name: erased, idMask: '', idSealed: '' })),
  undertaking: { at: body.undertaking.at, name: erased, text: '', strokes: [] }
})

/** Photos of faces, drawings and the site were removed when their time was over. */
export const filingWithoutFiles = (body: RenovationFiling): RenovationFiling => ({
  ...body, drawings: [],
  workers: body.workers.map(each => ({ ...each, photo: '' })),
  patrols: body.patrols.map(each => ({ ...each, photos: [] })),
  violations: body.violations.map(({ fixedPhotos: _fixed, ...each }) => ({ ...each, photos: [] })),
  deductions: body.deductions.map(each => ({ ...each, photos: [] }))
})
