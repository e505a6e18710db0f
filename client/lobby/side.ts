import { storage } from '../kit'

const place = 'side'

/** Whoever works here and lives here goes on where they were: at the desk or at home. */
export const rememberSide = (side: 'desk' | 'lobby') => storage.set(place, side)
export const isAtDesk = () => storage.get<string>(place) === 'desk'
