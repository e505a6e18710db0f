import { keyCustody } from '@domain/key-custody/contract'
import { keysWords } from '@domain/key-custody/texts'
import { Button, Card, Chip, connect, Icon, LoadMore, Row, Section, serverNow } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { timeWords, troubleWords, usePages } from '../../matter'
import { goCounter, goCustody, goStock } from '../routes'
import { words } from '../words'

const api = connect(keyCustody)

/** What is out, since when, with whom: the longest first, by tag. */
export function Out () {
  const { items, foot, more, ...call } = usePages(after => api.out({ ...(after && { after }) })), now = serverNow()
  return <>
    <Button kind='soft' icon='plus' onTap={goCounter}>{words.counter}</Button>
    <Button kind='soft' icon='check' onTap={goStock}>{words.count}</Button>
    <Section title={words.outNow}>
      <PageContent skeleton='list' state={{ ...call, error: troubleWords(call.error), empty: call.data && items.length === 0 && { title: words.nothingOut, hint: words.tagNote } }}>
        {items.map(bag => <Card key={bag.id} label={words.tag(bag.tag)} onTap={() => goCustody(bag.id)}>{bag.out.map(each => <Row
          key={each.lendingId} lead={<Icon name='key' tone={each.overdue ? 'cinnabar' : 'amber'} washed />} title={`${words.tag(bag.tag)} · ${each.name}`}
          note={[keysWords(bag.keys.filter(one => each.keyIds.includes(one.id))), each.purpose, words.heldBy(each.name, timeWords(each.dueAt, now)), timeWords(each.lentAt, now)].join(' · ')}
          chip={each.overdue ? <Chip tone='cinnabar'>{words.overdue}</Chip> : each.purposeEnded && <Chip tone='amber'>{words.purposeEnded}</Chip>} />)}</Card>)}
        <LoadMore state={foot} onMore={more} />
      </PageContent>
    </Section>
  </>
}
