/** The proof on a receipt. */
import { claimIn, claimText } from '@domain/receipt/code'
import { proving } from '../kit/proof'

export const { codeFor, proved } = proving('receipt', { claimText, claimIn })
