import { yuan } from '@domain/kit/yuan'
import type { MatterView } from '@domain/matter/view'
import { createElement } from 'react'
import type { Ways } from '../matter/act/ways'
import { PriceSheet } from './PriceSheet'
import { words } from './words'

const asked = ({ quoting }: MatterView) => quoting?.offered ?? quoting?.desk?.prices.find(each => each.state === 'waiting')
const sum = (view: MatterView) => yuan(asked(view)?.fen ?? 0)

/** Paid work in a matter's footer: yes and no to exactly the price that is shown, asked once more; prices are set in a sheet of their own. */
export const quoteWays: Ways = {
  known: view => ({ priceId: asked(view)?.id }),
  questions: {
    confirmPrice: view => ({ title: words.confirmTitle(sum(view)), text: words.confirmText, yes: words.confirmYes, no: words.confirmNo }),
    declinePrice: () => ({ title: words.declineTitle, text: words.declineText, yes: words.declineYes, no: words.confirmNo }),
    confirmChange: view => ({ title: words.confirmTitle(sum(view)), text: words.changeText, yes: words.changeYes, no: words.confirmNo }),
    declineChange: () => ({ title: words.changeNoTitle, text: words.changeNoText, yes: words.changeNo, no: words.confirmNo }),
    withdrawPrice: view => ({ title: words.withdrawTitle(sum(view)), text: words.withdrawText, yes: words.withdrawYes, no: words.withdrawNo })
  },
  sheets: { setPrice: props => createElement(PriceSheet, props), proposeChange: props => createElement(PriceSheet, props) }
}
