export const householdPage = (premisesId: string) => `/register/household/index?id=${premisesId}`
export const placesPage = '/register/places/index'

/** @param id of the entry to change; without it, a new one */
export const entryPage = (premisesId: string, label: string, id?: string) =>
  `/register/entry/index?premisesId=${premisesId}&label=${encodeURIComponent(label)}${id ? `&id=${id}` : ''}`
