import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { may } from '@domain/people/capability'
import { Button, Empty } from '../../kit'
import { StaffPage, type Worker } from '../StaffPage'
import { words } from '../words'
import { chipsOf } from './chips'
import { Desk } from './Desk'
import { shiftOf } from './shift'

/** What some do from the desk that starts with no matter; whose it is, the table of capabilities says. */
const tools = [
  { by: 'readAudit', label: words.auditLog, kind: 'ghost', url: '/audit/log/index' },
  { by: 'exportRows', label: words.take, kind: 'ghost', url: '/imports/take/index' },
  { by: 'importRows', label: words.bring, kind: 'ghost', url: '/imports/bring/index' },
  { by: 'decideApplications', label: words.applications, kind: 'ghost', url: '/binding/applications/index' },
  { by: 'issueCodes', label: words.codes, kind: 'ghost', url: '/binding/codes/index' },
  { by: 'manageStaff', label: words.staff, kind: 'ghost', url: '/staff/list/index' },
  { by: 'decideErasures', label: words.erasures, kind: 'ghost', url: '/privacy/requests/index' },
  { by: 'sendOnLeave', label: words.handOver, kind: 'ghost', url: '/desk-tools/hand-over/index' },
  { by: 'recordMatters', label: words.record, kind: 'primary', url: '/desk-tools/record/index' }
] as const

function footer (me: Worker) {
  const mine = tools.filter(({ by }) => may(me.who, by))
  if (mine.length === 0) return undefined
  return <View className='desk-tools'>
    {mine.map(({ label, kind, url }) => <Button key={url} kind={kind} onTap={() => Taro.navigateTo({ url })}>{label}</Button>)}
  </View>
}

/** 服务台: the front page of everyone who works here. */
export default function Home () {
  return <StaffPage title={words.desk} note={shiftOf} tab='desk' wide footer={footer}>{me => {
    const chips = chipsOf(me.who.roles)
    return chips ? <Desk me={me} chips={chips} /> : <Empty title={words.noDeskWork} hint={words.noDeskWorkHint} />
  }}</StaffPage>
}
