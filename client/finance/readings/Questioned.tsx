import { View } from '@tarojs/components'
import { billing } from '@domain/billing/contract'
import type { ReadingView } from '@domain/billing/meter'
import { useState } from 'react'
import { Button, Card, Chip, connect, LoadMore, Notice, PhotoGrid, Row, say, serverNow, Sheet, TextArea, useAct } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { timeWords, troubleWords, usePages } from '../../matter'
import { plainOf } from '../../register/hundredths'
import { words } from './words'

const api = connect(billing)

interface Deciding { reading: ReadingView, take: boolean }

function DecideSheet ({ deciding: { reading, take }, onClose, onDecided }: { deciding: Deciding, onClose: () => void, onDecided: () => unknown }) {
  const [note, setNote] = useState('')
  const act = useAct(() => api.decideReading({ id: reading._id, take, note: note.trim() }))
  const decide = async () => {
    if (!await act.run(undefined)) return
    say(words.decided)
    await onDecided()
  }
  const label = take ? words.take : words.drop
  return <Sheet open title={label} onClose={onClose} footer={<Button busy={act.busy} disabled={note.trim().length < 2} onTap={decide}>{label}</Button>}>
    <TextArea label={words.note} placeholder={words.noteExample} maxLength={200} value={note} onChange={setNote} />
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
  </Sheet>
}

/** Readings that jump: looked at with their picture before they are billed. */
export function Questioned () {
  const pages = usePages(after => api.questioned(after === undefined ? {} : { after }))
  const [deciding, setDeciding] = useState<Deciding>()
  const empty = pages.data && pages.items.length === 0 && { picture: 'done' as const, title: words.none, hint: words.noneHint }
  return <PageContent state={{ ...pages, error: troubleWords(pages.error), empty }} skeleton='list'>
    {pages.items.map(each => <Card key={each._id}>
      <Row title={each.label} note={[words.span(plainOf(each.from), plainOf(each.value)), words.by(each.byName, timeWords(each.at, serverNow()))].join(' · ')} chip={<Chip tone='amber'>{words.jump(plainOf(each.usage))}</Chip>} />
      {each.photo && <PhotoGrid photos={[{ src: each.photo }]} />}
      <View className='finance-buttons'>
        <Button kind='ghost' small label={`${words.drop}，${each.label}`} onTap={() => setDeciding({ reading: each, take: false })}>{words.drop}</Button>
        <Button kind='soft' small label={`${words.take}，${each.label}`} onTap={() => setDeciding({ reading: each, take: true })}>{words.take}</Button>
      </View>
    </Card>)}
    {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
    {deciding && <DecideSheet deciding={deciding} onClose={() => setDeciding(undefined)} onDecided={async () => { setDeciding(undefined); await pages.reload() }} />}
  </PageContent>
}
