/** What is signed, word for word; kept with the signature, so that a later wording changes nothing. */
import { yuan } from '../kit/yuan'
import type { Matter } from '../matter/matter'
import type { Keys, Moving, SignedName } from './moving'
import { keyKindWords } from './words'

export const keysText = (keys: readonly Keys[]): string => keys.map(({ kind, pieces }) => `${keyKindWords[kind]} ${pieces} 把（张）`).join('、')

const depositText = ({ deposits }: Moving) => deposits && deposits.count > 0 ? `已申请退还押金 ${deposits.count} 笔，共 ${yuan(deposits.fen)} 元` : '没有代管的押金'

const texts: Record<SignedName, (place: string, body: Moving) => string> = {
  keys: (place, body) => `本人已收到 ${place} 的钥匙：${keysText(body.keys ?? [])}，当面点清无误。`,
  agreement: place => `${place}：本人已阅读物业服务协议全文，同意签订，并愿按约定履行。`,
  settlement: (place, body) => `${place}：本人于 ${body.onDay} 迁出，表底数已抄录，费用已结清，钥匙已交还（${keysText(body.keys ?? [])}），${depositText(body)}。住户绑定自迁出之日起结束。`
}

export const signedText = (name: SignedName, { place }: Pick<Matter, 'place'>, body: Moving): string => texts[name](place.label, body)

/** What the clerk signs who hands keys over or takes them back. */
export const clerkText = (place: string, keys: readonly Keys[], isBack: boolean): string => `${place}：${isBack ? '收回' : '交付'}钥匙 ${keysText(keys)}。`
