/** What people sign, whole: kept with each signature as it was read. No text says which home the keys are of. */
import { dateWords } from '../inbox/time-words'
import { moment } from '../kit/calendar'
import type { CustodyKey, KeyCustody, Loss } from './custody'
import { keysOf } from './places'
import { keyKindWords } from './words'

export const keyWords = ({ kind, pieces, note }: Pick<CustodyKey, 'kind' | 'pieces' | 'note'>): string => `${keyKindWords[kind]} ${pieces} 把${note ? `（${note}）` : ''}`

export const keysWords = (keys: readonly CustodyKey[]): string => keys.map(keyWords).join('、')

/** Said on the slip and above the signatures (民法典第897条 asks a keeper for care of what is kept; a home's contents are not kept here). */
export const notCovered = '物业服务中心只保管所列钥匙，不因此保管房屋和车辆内的物品。'

export const handInText = ({ tag, keys, purpose, until }: Pick<KeyCustody, 'tag' | 'keys' | 'purpose' | 'until'>): string =>
  `托管牌号 ${tag}：${keysWords(keys)}，当面点清、封袋，交物业服务中心托管，用途：${purpose}，保管到 ${dateWords(moment(until))}。${notCovered}`

export const lossText = (custody: KeyCustody, { keyIds, note }: Loss): string =>
  `托管牌号 ${custody.tag}：${keysWords(keysOf(custody, keyIds))}遗失（${note}）。本人已知情，同意更换相应的锁。`

export const withdrawText = (custody: Pick<KeyCustody, 'tag' | 'keys'>, keyIds: readonly string[]): string =>
  `托管牌号 ${custody.tag}：取回${keysWords(keysOf(custody, keyIds))}，当面点清，封袋完好。`
