import type { Standing } from '@domain/renovation/standing'
import type { Tone } from '../kit'

export const standingTones: Record<Standing, Tone> = { valid: 'jade', notYet: 'sky', expired: 'amber', suspended: 'cinnabar', removed: 'cinnabar', ended: 'amber' }
