import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { binding, type MyApplication, type Tie } from '@domain/binding/contract'
import { relationWords } from '@domain/words'
import { goHistory } from '../../billing/routes'
import { ask, Button, Card, Chip, connect, Icon, Notice, Page, Row, say, Section, serverNow, useAct, useCall } from '../../kit'
import { daysWords, timeWords, troubleWords } from '../../matter'
import { useMe } from '../../session/use-me'
import { applicationWords, roadWords, words } from '../words'
import '../binding.scss'

const api = connect(binding)
const goBind = () => Taro.navigateTo({ url: '/binding/bind/index' })

const noteOf = ({ estate, relation, from, until, road }: Tie) =>
  [estate, relationWords[relation], daysWords(from, until, serverNow()), words.by(roadWords[road])].filter(Boolean).join(' · ')

const applicationNote = ({ appliedAt, reason }: MyApplication) =>
  [words.appliedAt(timeWords(appliedAt, serverNow())), reason && words.reason(reason)].filter(Boolean).join(' · ')

/** 我的房屋: each with how and since when, a way out of it, and what I applied for. */
export default function Homes () {
  const call = useCall(() => api.mine({}))
  const { reload: changed } = useMe()
  const act = useAct((_key, input: { id: string, confirm: boolean }) => api.end(input))
  const { ties = [], applications = [] } = call.data ?? {}

  const leave = async ({ id, label }: Tie) => {
    const last = ties.length === 1
    if (!await ask(last ? { title: words.sureLast, text: words.sureLastText, danger: true } : { title: words.sureLeave(label), text: words.sureLeaveText, danger: true })) return
    if (!await act.run({ id, confirm: last })) return
    say(words.left)
    await Promise.all([call.reload(), changed()])
  }
  const nothing = ties.length === 0 && applications.length === 0
  return <Page
    title={words.homes} skeleton='list' footer={call.data && <Button icon='plus' onTap={goBind}>{ties.length > 0 ? words.bindAnother : words.bind}</Button>}
    state={{ ...call, error: troubleWords(call.error), empty: call.data && nothing && { picture: 'welcome', title: words.noHomes, hint: words.noHomesHint } }}>
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error)}</Notice>}
    {ties.map(tie => <Card key={tie.id}>
      <Row lead={<Icon name='building' tone='jade' washed />} title={tie.label} note={noteOf(tie)} />
      <View className='binding-buttons'><Button kind='soft' small icon='wallet' label={`${words.bills}，${tie.label}`} onTap={() => goHistory(tie.premisesId)}>{words.bills}</Button><Button kind='ghost' small busy={act.busy} onTap={() => leave(tie)}>{words.leave}</Button></View>
    </Card>)}
    {applications.length > 0 && <Section title={words.applied}>
      {applications.map(each => <Card key={each.id}><Row
        title={each.label} note={applicationNote(each)}
        chip={<Chip tone={each.state === 'approved' ? 'jade' : each.state === 'refused' ? 'cinnabar' : 'amber'}>{applicationWords[each.state]}</Chip>} /></Card>)}
    </Section>}
  </Page>
}
