import { people, type Colleague } from '@domain/people/contract'
import { connect, useCall } from '../../kit'

const api = connect(people)

/** Everyone who works here, for the fields that name one of them. */
export const useColleagues = () => useCall(() => api.colleagues({}))

/** May answer for a matter. */
export const isDesk = ({ roles }: Colleague) => roles.includes('clerk') || roles.includes('manager')
