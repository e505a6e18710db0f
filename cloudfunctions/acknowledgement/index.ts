import { acknowledgement } from '@domain/acknowledgement/contract'
import { serve } from '../kit/serve'
import { check, checkFile, copy } from './check'
import { correct, fileScan, signAtCounter } from './counter'
import { edition, editions, keepEdition, publishEdition } from './editions'
import { counts, list, remind } from './lists'
import { mine, sign } from './sign'
import { agree, confirm, progress } from './steps'

export const main = serve(acknowledgement, {
  editions, edition, keepEdition, publishEdition,
  mine, progress, agree, confirm, sign, copy,
  check, checkFile,
  counts, list, remind, signAtCounter, fileScan, correct
})
