import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { PriceView, QuotingView } from '@domain/quote/view'
import { yuan } from '@domain/kit/yuan'
import type { MatterView } from '@domain/matter/view'
import { useState } from 'react'
import { Button, Card, Notice, Row, Section, serverNow, Sum } from '../kit'
import { timeWords } from '../matter'
import { PriceText } from './PriceText'
import { words } from './words'

const complaintPage = (id: string, name: string) => `/work-order/new/index?kind=complaint&aboutId=${id}&accused=${encodeURIComponent(name)}`

const shortHash = (hash: string) => hash.slice(0, 12)

/** What was confirmed and holds: whose yes, the text with its hash, what cancelling costs, and the warranty. */
export function AgreedCard ({ price, body, view }: { price: PriceView, body: QuotingView, view: MatterView }) {
  const [open, setOpen] = useState(false)
  const now = serverNow(), { confirmed } = price
  return <Section title={words.agreedTitle}>
    <Card>
      <Sum text={yuan(price.fen)} size='title' />
      <Row title={price.vendorName} note={confirmed && words.agreedBy(confirmed.byName, timeWords(confirmed.at, now))}
        act={<Button kind='quiet' small onTap={() => setOpen(!open)}>{open ? words.hide : words.look}</Button>} />
      {open && <><PriceText text={price.text} />{confirmed && <Row title={words.hash(shortHash(confirmed.hash))} />}</>}
    </Card>
    {body.warrantyUntil !== undefined && body.warrantyUntil > now && <Notice tone='jade' icon='check'>{words.warrantyUntil(timeWords(body.warrantyUntil, now))}</Notice>}
    {(view.mine || view.ofHome) && <View className='quote-use'><Button kind='quiet' onTap={() => Taro.navigateTo({ url: complaintPage(view.id, price.vendorName) })}>{words.complain(price.vendorName)}</Button></View>}
  </Section>
}
