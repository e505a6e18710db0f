import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { channels } from '@domain/matter/matter'
import { pageOf } from '@domain/matter/page-of'
import { workOrder } from '@domain/work-order/contract'
import { channelWords } from '@domain/words'
import { useState } from 'react'
import { Button, connect, Field, Notice, PhotoPicker, Responsible, say, Segments, TextArea, useAct, type PickedPhoto } from '../../kit'
import { askToBeTold, fieldOf, sendPhoto, troubleWords } from '../../matter'
import { ticketsOf } from '../../matter/act/photo-tickets'
import type { Worker } from '../../desk/StaffPage'
import { Caller } from './Caller'
import { useDraft } from './draft'
import { asksWho, faultsOf, saidOf, type Fault } from './said-of'
import { What } from './What'
import { Where } from './Where'
import { channelHints, words } from './words'
import './record.scss'

const api = connect(workOrder)
/** The mini-program itself is what residents use. */
const asked = channels.filter(each => each !== 'miniProgram').map(key => ({ key, label: channelWords[key] }))

const labels: Record<Fault, string> = { who: words.who, phone: words.phone, kind: words.what, categoryId: words.category, place: words.where, text: words.said }
/** The server's names of what it refuses, where they are not ours. */
const faultOf: Record<string, Fault> = { categoryId: 'categoryId', place: 'place', text: 'text', kind: 'kind', 'requester.phone': 'phone', 'requester.personId': 'who', 'requester.name': 'who' }

/** What somebody told a clerk, written down so that it has somebody who answers for it from then on. */
export function RecordForm ({ me }: { me: Worker }) {
  const { channel } = useRouter().params
  const { draft, fill, found, startAnew, forget } = useDraft(me.who.zoneIds[0] ?? me.estate.zones[0]?.id ?? '', asked.find(each => each.key === channel)?.key)
  const [photos, setPhotos] = useState<PickedPhoto[]>([])
  const [tried, setTried] = useState(false)
  const act = useAct((key, photoTickets: string[]) => api.record({ key, ...saidOf(draft, photoTickets) }))
  const refused = faultOf[fieldOf(act.error) ?? '']
  const wrong: Partial<Record<Fault, string>> = { ...(refused && { [refused]: troubleWords(act.error) }), ...(tried && faultsOf(draft)) }

  const save = async () => {
    askToBeTold(me)
    setTried(true)
    const missing = (Object.keys(faultsOf(draft)) as Fault[]).map(each => labels[each])
    if (missing.length > 0) return say(words.missing(missing.join('、')))
    const sent = ticketsOf(photos)
    if ('wait' in sent) return say(sent.wait)
    const matter = await act.run(sent.tickets)
    if (!matter) return
    forget()
    say(words.saved)
    await Taro.redirectTo({ url: pageOf(matter.id, matter.kind) })
  }
  return <View className='record'>
    {found && <Notice tone='sky' icon='edit' action={words.startAnew} onAction={startAnew}>{words.kept}</Notice>}
    <Field label={words.channel} hint={channelHints[draft.channel]}><Segments items={asked} active={draft.channel} onPick={channel => fill({ channel })} /></Field>
    <View className='record-parts'>
      <View className='record-part'>{asksWho[draft.channel] && <Caller draft={draft} fill={fill} error={wrong.who} phoneError={wrong.phone} />}</View>
      <View className='record-part'><What me={me} draft={draft} fill={fill} wrong={wrong} /></View>
      <View className='record-part'><Where me={me} draft={draft} fill={fill} error={wrong.place} /></View>
      <View className='record-part'>
        <TextArea label={words.said} hint={words.saidHint} value={draft.text} onChange={text => fill({ text })} placeholder={words.saidPlaceholder} maxLength={1000} error={wrong.text} />
        <Field label={words.photos} hint={words.photosHint}><PhotoPicker photos={photos} onChange={setPhotos} send={sendPhoto} /></Field>
        <Responsible name={me.who.name} line={words.answers} note={words.answersNote} />
        {act.error && refused === undefined && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
      </View>
    </View>
    <View className='record-save'><Button busy={act.busy} onTap={save}>{words.save}</Button></View>
  </View>
}
