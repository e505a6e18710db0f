import type { ImportKind } from '@domain/imports/kinds'
import { placesTarget } from './places'
import { readingsTarget } from './readings'
import { registerTarget } from './register'
import { staffTarget } from './staff'

export const targets = { places: placesTarget, register: registerTarget, staff: staffTarget, readings: readingsTarget } satisfies Record<ImportKind, unknown>
