import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { StaffPage } from '../../desk/StaffPage'
import { Segments } from '../../kit'
import { HomeGiven } from '../HomeGiven'
import { Meters } from './Meters'
import { Questioned } from './Questioned'
import { words } from './words'
import '../../billing/billing.scss'
import '../finance.scss'

type Shown = 'questioned' | 'read'
const segments = (['questioned', 'read'] as const).map(key => ({ key, label: words[key] }))

/** 抄表: readings that somebody has to look at, and meters that are read for a home. */
export default function Readings () {
  const { premisesId } = useRouter().params
  const [shown, setShown] = useState<Shown>(premisesId ? 'read' : 'questioned')
  return <StaffPage title={words.readings} by='readMeters'>{me => <>
    <Segments<Shown> items={segments} active={shown} onPick={setShown} />
    {shown === 'questioned' ? <Questioned /> : <HomeGiven estateId={me.estate.id}>{home => <Meters key={home.premisesId} premisesId={home.premisesId} me={me} />}</HomeGiven>}
  </>}</StaffPage>
}
