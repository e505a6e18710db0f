import type { PremisesState } from '@domain/estate/premises'
import { areaWords, premisesStateWords, useWords } from '@domain/register-words'
import type { PremisesView } from '@domain/register/view'
import type { Tone } from '../kit'
import { words } from './words'

export const stateTones: Record<PremisesState, Tone> = { unsold: 'plain', vacant: 'amber', occupied: 'jade', let: 'sky' }

export const stateOf = ({ state }: Pick<PremisesView, 'state'>): { word: string, tone: Tone } =>
  state ? { word: premisesStateWords[state], tone: stateTones[state] } : { word: words.unknownState, tone: 'plain' }

/** 住宅 · 建筑面积 90㎡ · 套内面积 72㎡ */
export const factsOf = ({ use, builtUpArea, indoorArea }: PremisesView): string => [
  useWords[use], builtUpArea !== undefined && `${words.builtUp} ${areaWords(builtUpArea)}`, indoorArea !== undefined && `${words.indoor} ${areaWords(indoorArea)}`
].filter(Boolean).join(' · ')
