/** The proof on the code of a sign-up and on a poster. */
import { claimIn, claimText } from '@domain/activity/code'
import { proving } from '../kit/proof'

export const { codeFor, proved } = proving('activity', { claimText, claimIn })
