import { View } from '@tarojs/components'
import { privacy } from '@domain/privacy/contract'
import type { NoticeName } from '@domain/privacy/notices'
import { Button, Card, connect, Icon, openContract, Page, Row, say, Section, useAct, useCall } from '../../kit'
import { troubleWords } from '../../matter'
import { goPrivacy } from '../routes'
import { words } from '../words'
import { NoticeCard } from './NoticeCard'
import './center.scss'

const api = connect(privacy)

const links = [
  { page: 'my-data', icon: 'file', title: words.myData, note: words.myDataNote },
  { page: 'looks', icon: 'eye', title: words.looks, note: words.looksNote },
  { page: 'erase', icon: 'trash', title: words.erase, note: words.eraseNote }
] as const

/** 隐私中心: what is held, what for, and everything a person may do about it. */
export default function PrivacyCenter () {
  const call = useCall(() => api.notices({}))
  const act = useAct((key, { notice, version, agreed }: { notice: NoticeName, version: number, agreed: boolean }) => api.consent({ key, notice, version, agreed }))
  const answer = async (notice: NoticeName, version: number, agreed: boolean) => {
    const done = await act.run({ notice, version, agreed })
    say(done ? agreed ? words.thanks : words.withdrawn : words.changed)
    await call.reload()
  }
  return <Page title={words.center} note={words.centerNote} state={{ ...call, error: troubleWords(call.error) }}>
    <Section title={words.mine}><Card>{links.map(({ page, icon, title, note }) =>
      <Row key={page} lead={<Icon name={icon} tone='jade' washed />} title={title} note={note} label={title} onTap={() => goPrivacy(page)} />)}</Card></Section>
    <Section title={words.uses}>{call.data?.map(each =>
      <NoticeCard key={each.name} standing={each} onAnswer={agreed => answer(each.name, each.version, agreed)} />)}</Section>
    <View className='privacy-contract'><Button kind='quiet' small onTap={() => { if (!openContract()) say(words.contractHere) }}>{words.contract}</Button></View>
  </Page>
}
