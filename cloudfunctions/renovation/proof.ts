/** The proof on a permit and on a pass. */
import { claimIn, claimText } from '@domain/renovation/code'
import { proving } from '../kit/proof'

export const { codeFor, proved } = proving('renovation', { claimText, claimIn })
