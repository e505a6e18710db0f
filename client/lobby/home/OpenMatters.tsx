import { usePullDownRefresh } from '@tarojs/taro'
import { matterContract, type MatterCard as Card } from '@domain/matter/contract'
import type { HotlineNow } from '@domain/people/contract'
import { callHotline } from '../../hotline/call'
import { connect, Empty, Notice, Section, Skeleton, useCall } from '../../kit'
import { MatterCard, troubleWords } from '../../matter'
import { goTab } from '../LobbyTabs'
import { goMatter } from '../routes'
import { words } from '../words'

const api = connect(matterContract)
const most = 5

/** What waits for the reader comes first: they may not know that it does. */
const waitsForMe = ({ mine, ofHome, status }: Card) => (mine || ofHome) && status === 'completed'
const sorted = (cards: readonly Card[]) => [...cards].sort((a, b) => Number(waitsForMe(b)) - Number(waitsForMe(a)))

/** The resident's open matters, each with who answers for it. */
export function OpenMatters ({ hotline }: { hotline: HotlineNow | undefined }) {
  const { data, error, loading, reload } = useCall(() => api.list({ view: 'mine', limit: most }))
  usePullDownRefresh(() => { void reload() })
  const cards = sorted(data?.items.filter(each => each.mine || each.ofHome || each.following) ?? [])
  const waiting = cards.filter(waitsForMe).length
  const count = data?.next === undefined ? words.allCount(cards.length) : words.all
  return <Section title={words.underWay} {...(cards.length > 0 && { note: count, onNote: () => goTab('mine') })}>
    {error && <Notice tone='amber' icon='info' action={words.retry} onAction={reload}>{troubleWords(error)}</Notice>}
    {waiting > 0 && <Notice tone='amber' icon='bell'>{words.toAccept(waiting)}</Notice>}
    {loading && <Skeleton />}
    {cards.map(each => <MatterCard key={each.id} matter={each} onTap={() => goMatter(each)} onCall={hotline && (() => callHotline(hotline.number))} />)}
    {data && cards.length === 0 && <Empty title={words.nothing} hint={words.nothingHint} />}
  </Section>
}
