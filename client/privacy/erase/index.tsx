import Taro from '@tarojs/taro'
import { kindOf } from '@domain/matter/number'
import { pageOf } from '@domain/matter/page-of'
import { privacy } from '@domain/privacy/contract'
import type { ErasureState } from '@domain/privacy/erasure'
import { erasureStateWords } from '@domain/privacy/words'
import { ask, Button, Card, connect, Notice, Page, Row, say, Section, useAct, useCall } from '../../kit'
import { troubleWords } from '../../matter'
import { words } from '../words'
import { Fates } from './Fates'

const api = connect(privacy)

const stateWords = (state: ErasureState, note: string | undefined) =>
  state === 'requested' ? words.asked : state === 'refused' && note ? words.refusedWhy(note) : erasureStateWords[state]

/** 删除我的信息: what goes, what stays and why, what stands against it, and how the request stands. */
export default function ErasePage () {
  const call = useCall(() => api.erasure({})), { data, reload } = call
  const asking = useAct(() => api.requestErasure({ confirmed: true })), withdrawing = useAct(() => api.withdrawErasure({}))
  const failed = asking.error ?? withdrawing.error
  const request = async () => {
    if (!await ask({ title: words.erase, text: words.askSure, yes: words.ask, danger: true })) return
    if (await asking.run(undefined)) say(words.asked)
    await reload()
  }
  const withdraw = async () => {
    if (await withdrawing.run(undefined)) say(words.takenBack)
    await reload()
  }
  const state = data?.state, free = data && !data.employed && data.openMatters.length === 0
  const mayAsk = free && (state === undefined || state === 'withdrawn' || state === 'refused')
  return <Page
    title={words.erase} state={{ ...call, error: troubleWords(call.error) }}
    footer={mayAsk ? <Button kind='danger' busy={asking.busy} onTap={request}>{words.ask}</Button>
      : state === 'requested' ? <Button kind='ghost' busy={withdrawing.busy} onTap={withdraw}>{words.takeBack}</Button> : undefined}>
    {state && <Notice tone={state === 'refused' ? 'amber' : 'jade'}>{stateWords(state, data?.note)}</Notice>}
    {failed && <Notice tone='cinnabar' icon='alert'>{troubleWords(failed) ?? ''}</Notice>}
    {data?.employed && <Notice tone='amber'>{words.employed}</Notice>}
    {data && data.openMatters.length > 0 && <Section title={words.open} note={words.openHint}><Card>{data.openMatters.map(({ id, number, title }) =>
      <Row key={id} title={title} note={number} onTap={() => Taro.navigateTo({ url: pageOf(id, kindOf(number)) })} />)}</Card></Section>}
    {data && <Fates fates={data.fates} />}
  </Page>
}
