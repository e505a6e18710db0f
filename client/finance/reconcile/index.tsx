import { View } from '@tarojs/components'
import { useState } from 'react'
import { StaffPage } from '../../desk/StaffPage'
import { Segments } from '../../kit'
import { Days } from './Days'
import { Differences } from './Differences'
import { Rates } from './Rates'
import { words } from './words'
import '../finance.scss'

type Shown = 'open' | 'days' | 'settled'
const segments = (['open', 'days', 'settled'] as const).map(key => ({ key, label: words[key] }))

/** 对账: the collection rate, what does not agree with WeChat's bill, and each day. */
export default function Reconcile () {
  const [shown, setShown] = useState<Shown>('open')
  return <StaffPage title={words.reconcile} by='seeMoney'>{me => <>
    <Rates />
    <View className='finance-gap' />
    <Segments<Shown> items={segments} active={shown} onPick={setShown} />
    {shown === 'days' ? <Days me={me} /> : <Differences key={shown} open={shown === 'open'} me={me} />}
  </>}</StaffPage>
}
