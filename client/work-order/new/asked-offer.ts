/** Something of the catalogue, as the page before named it. */
export interface AskedOffer { offerId: string, categoryId: string, about: string }

/** @returns nothing where the page was opened without one */
export const askedOffer = ({ offerId, categoryId, about }: Partial<Record<string, string>>): AskedOffer | undefined =>
  offerId && categoryId && about ? { offerId, categoryId, about: decodeURIComponent(about) } : undefined
