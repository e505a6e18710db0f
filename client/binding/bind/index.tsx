import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { binding } from '@domain/binding/contract'
import { plainSecret, secretLength } from '@domain/binding/voucher'
import { useState } from 'react'
import { Button, Card, connect, Icon, Notice, Page, PhoneButton, Row, say, Section, TextField, useAct } from '../../kit'
import { troubleWords } from '../../matter'
import { useMe } from '../../session/use-me'
import { words } from '../words'
import '../binding.scss'

const api = connect(binding)
const goHomes = () => Taro.redirectTo({ url: '/binding/homes/index' })

/** 绑定房屋: the phone number first and biggest, then a code, then an application. */
export default function Bind () {
  const { reload: changed } = useMe()
  const [secret, setSecret] = useState('')
  const act = useAct((_key, code: string) => api.byPhone({ code }))

  const byPhone = async (code: string | undefined) => {
    if (code === undefined) return say(words.noCode)
    const bound = await act.run(code)
    if (!bound) return
    say(bound.added.length > 0 ? words.bound(bound.added.length) : words.boundAlready)
    await changed()
    await goHomes()
  }
  const whole = plainSecret(secret).length === secretLength
  return <Page title={words.bind}>
    <Card>
      <View className='binding-quiet'>{words.phoneHint}</View>
      <View className='binding-buttons'><PhoneButton onCode={byPhone}>{words.phoneFirst}</PhoneButton></View>
      {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error)}</Notice>}
    </Card>
    <Section title={words.byCode}>
      <TextField label={words.code} hint={words.codeHint} value={secret} onChange={setSecret} placeholder={words.codeExample} maxLength={60} />
      <View className='binding-buttons'><Button
        kind='soft' disabled={!whole} onTap={() => Taro.navigateTo({ url: `/binding/accept/index?secret=${plainSecret(secret)}` })}>{words.next}</Button></View>
    </Section>
    <Card><Row
      lead={<Icon name='form' tone='sky' washed />} title={words.application} note={words.applicationHint}
      onTap={() => Taro.navigateTo({ url: '/binding/apply/index' })} /></Card>
  </Page>
}
