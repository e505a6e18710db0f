import { inBodyOf } from '../matter/in-body'

/** One change of the filing. */
export const inBody = inBodyOf('renovation')
