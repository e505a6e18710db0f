import { useState } from 'react'
import { keyCustody } from '@domain/key-custody/contract'
import type { KeyStockView } from '@domain/key-custody/stock'
import { Button, connect, LoadMore, Notice, useAct } from '../../kit'
import { troubleWords, usePages } from '../../matter'
import { words } from '../words'
import { Count } from './Count'
import { Counts } from './Counts'

const api = connect(keyCustody)

/** A count that is being made, or what the last ones found. */
export function Stock ({ maySettle }: { maySettle: boolean }) {
  const [count, setCount] = useState<KeyStockView>()
  const { items, foot, more, reload } = usePages<KeyStockView>(after => api.counts({ ...(after && { after }) }))
  const act = useAct(key => api.beginCount({ key }))
  const begin = async () => { const begun = await act.run(undefined); if (begun) setCount(begun) }
  const over = () => { setCount(undefined); void reload() }
  if (count) return <Count key={count.id} begun={count} onDone={over} />
  return <>
    <Button icon='check' busy={act.busy} onTap={begin}>{words.beginCount}</Button>
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
    {items.length > 0 && <Counts counts={items} maySettle={maySettle} onGoOn={setCount} onChanged={reload} />}
    <LoadMore state={foot} onMore={more} />
  </>
}
