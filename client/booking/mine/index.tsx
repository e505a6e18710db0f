import { usePullDownRefresh } from '@tarojs/taro'
import { booking } from '@domain/booking/contract'
import type { BookingView } from '@domain/booking/view'
import { isOpen } from '@domain/booking/slot'
import { serviceWords } from '@domain/booking/words'
import { ask, Button, Card, connect, LoadMore, Notice, Page, say, serverNow, useAct } from '../../kit'
import { timeWords, troubleWords, usePages } from '../../matter'
import { goBook, goMove } from '../routes'
import { words } from '../words'
import { BookingRow } from './BookingRow'

const api = connect(booking)

/** 我的预约: of all my homes, the latest first. */
export default function Mine () {
  const pages = usePages(after => api.mine(after === undefined ? {} : { after }))
  usePullDownRefresh(() => { void pages.reload() })
  const act = useAct((_key, { slot, id }: BookingView) => api.cancel({ slot, id }))
  const cancel = async (each: BookingView) => {
    if (!await ask({ title: words.sure, danger: true })) return
    if (await act.run(each)) say(words.cancelled)
    await pages.reload()
  }
  const late = pages.items.some(each => isOpen[each.state] && !each.mayChange && each.startsAt > serverNow())
  return <Page title={words.mine} skeleton='list' footer={<Button icon='plus' onTap={() => goBook()}>{words.book}</Button>}
    state={{ ...pages, error: troubleWords(pages.error), empty: pages.data && pages.items.length === 0 && { picture: 'welcome', title: words.none, hint: words.noneHint } }}>
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
    {late && <Notice icon='phone'>{words.callToChange}</Notice>}
    <Card>{pages.items.map(each => <BookingRow key={each.id} booking={each} title={`${timeWords(each.startsAt, serverNow())} ${serviceWords[each.service].name}`}>
      {each.mayChange && <>
        <Button kind='quiet' small label={`${words.move}，${each.label}`} onTap={() => goMove(each)}>{words.move}</Button>
        <Button kind='quiet' small label={`${words.cancel}，${each.label}`} onTap={() => cancel(each)}>{words.cancel}</Button>
      </>}
    </BookingRow>)}</Card>
    {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
  </Page>
}
