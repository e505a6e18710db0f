import { useState } from 'react'
import { keyCustody } from '@domain/key-custody/contract'
import type { StockCard } from '@domain/key-custody/contract'
import type { KeyStockView } from '@domain/key-custody/stock'
import { Button, connect, LoadMore, Notice, say, useAct } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'
import { words } from '../words'
import { BagToCount } from './BagToCount'

const api = connect(keyCustody)

/** The desk bag by bag; each is kept at once, so that the count may be put down and taken up again. */
export function Count ({ begun, onDone }: { begun: KeyStockView, onDone: () => unknown }) {
  const [count, setCount] = useState(begun)
  const { items, foot, more, ...call } = usePages<StockCard>(after => api.stock({ ...(after && { after }) }))
  const look = useAct((_key, { id, found }: { id: string, found: string[] }) => api.count({ countId: count.id, id, found }))
  const close = useAct(() => api.closeCount({ countId: count.id }))
  const found = async (id: string, keyIds: string[]) => {
    const next = await look.run({ id, found: keyIds })
    if (next) setCount(next)
  }
  const end = async () => {
    const over = await close.run(undefined)
    if (!over) return
    say(over.open ? words.countDiffers : words.countDone)
    onDone()
  }
  const trouble = look.error ?? close.error
  return <PageContent skeleton='list' state={{ ...call, error: troubleWords(call.error), empty: call.data && items.length === 0 && { title: words.nothingToCount, hint: words.tagNote } }}>
    <Notice>{words.counted(count.counted.length, items.length)}</Notice>
    {items.map(bag => <BagToCount key={bag.id} bag={bag} done={count.counted.includes(bag.id)} busy={look.busy} onFound={keyIds => found(bag.id, keyIds)} />)}
    <LoadMore state={foot} onMore={more} />
    {trouble && <Notice tone='amber' icon='info'>{troubleWords(trouble) ?? ''}</Notice>}
    <Button busy={close.busy} onTap={end}>{words.closeCount}</Button>
  </PageContent>
}
