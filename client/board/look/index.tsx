import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { StaffPage } from '../../desk/StaffPage'
import { Segments } from '../../kit'
import { words } from '../words'
import { Findings } from './Findings'
import { Sample } from './Sample'

const tabs = [{ key: 'findings', label: words.unattended }, { key: 'sample', label: words.sample }] as const

/** What the drills found: matters nobody looks after, and those to ask about. */
export default function LookPage () {
  const { at = 'findings' } = useRouter().params, [tab, setTab] = useState(at === 'sample' ? 'sample' : 'findings')
  return <StaffPage title={words.attention} by='seeBoard'>{() => <>
    <Segments items={tabs} active={tab} onPick={setTab} />
    {tab === 'sample' ? <Sample /> : <Findings />}
  </>}</StaffPage>
}
