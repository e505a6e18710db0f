import Taro from '@tarojs/taro'
import { Image, View } from '@tarojs/components'
import type { NewInvitation } from '@domain/staff/contract'
import { roleWords } from '@domain/words'
import { Button, Card, Notice, Row, say } from '../../kit'
import { invitingWords as words } from '../words'
import './code.scss'

/** What the invited person canScan, or pastes. */
export function Code ({ invitation: { name, roles, department, token, picture }, onAnother }: { invitation: NewInvitation, onAnother: () => unknown }) {
  const copy = async () => { await Taro.setClipboardData({ data: token }); say(words.copied) }
  return <>
    <Card>
      <Row title={words.ready(name)} note={[department, ...roles.map(role => roleWords[role])].join(' · ')} />
      {picture && <Image className='staff-code-picture' src={picture} mode='aspectFit' showMenuByLongpress ariaLabel={words.pictureOf(name)} />}
      <View className='staff-code-token' aria-label={`${words.code}，${token}`}>{token}</View>
      <View className='staff-code-acts'><Button kind='soft' onTap={copy}>{words.copy}</Button></View>
    </Card>
    <Notice tone={picture ? 'sky' : 'amber'}>{picture ? words.hint : words.noPicture}</Notice>
    <Button kind='ghost' onTap={onAnother}>{words.another}</Button>
  </>
}
