import { usePullDownRefresh } from '@tarojs/taro'
import { may } from '@domain/people/capability'
import { vendor } from '@domain/vendor/contract'
import { endingWords, vendorStateWords } from '@domain/vendor/words'
import { useState } from 'react'
import type { Worker } from '../../desk/StaffPage'
import { Button, Buttons, Card, Chip, connect, Icon, Notice, Row, Section, serverNow, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { timeWords, together, troubleWords } from '../../matter'
import { namesOf } from '../names-of'
import { goWriteVendor } from '../routes'
import { words } from '../words'
import { Contact } from './Contact'
import { Crew } from './Crew'
import { Papers } from './Papers'
import { Rated } from './Rated'
import { StandSheet } from './StandSheet'

const api = connect(vendor)

export function Vendor ({ me, id }: { me: Worker, id: string }) {
  const call = useCall(() => api.get({ id }), [id]), rated = useCall(() => api.rated({ id }), [id])
  const [standing, setStanding] = useState(false)
  usePullDownRefresh(() => { void call.reload(); void rated.reload() })
  const seen = call.data, keeps = may(me.who, 'keepVendors'), ended = seen?.endings.filter(each => each.days < 0) ?? []
  return <PageContent skeleton='detail' state={together(call, rated)}>
    {seen && <>
      {ended.length > 0 && <Notice tone='cinnabar' icon='alert'>{words.endedNote(ended.map(endingWords).join('、'))}</Notice>}
      <Card>
        <Row lead={<Icon name='wrench' size='l' tone='jade' washed />} title={seen.name} note={[namesOf(me.estate.categories, seen.categoryIds), namesOf(me.estate.zones, seen.zoneIds) || words.everyZone].join(' · ')} chip={<Chip tone={seen.fit ? 'jade' : 'amber'}>{seen.fit ? words.fit : words.unfit}</Chip>} />
        <Contact vendor={seen} reveals={may(me.who, 'askVendors')} />
      </Card>
      <Section title={words.standing}><Card>
        <Row title={vendorStateWords[seen.state]} note={[seen.standing.reason, words.stoodBy(seen.standing.byName, timeWords(seen.standing.at, serverNow()))].join(' · ')}
          act={keeps && <Button kind='soft' small onTap={() => setStanding(true)}>{words.change}</Button>} />
      </Card></Section>
      <Papers vendor={seen} />
      <Rated rated={rated.data} categories={me.estate.categories} error={troubleWords(rated.error)} opens={may(me.who, 'askVendors')} />
      <Crew vendor={seen} keeps={keeps} onChanged={call.reload} />
      {keeps && <Buttons><Button kind='ghost' icon='edit' onTap={() => goWriteVendor(id)}>{words.edit}</Button></Buttons>}
      {standing && <StandSheet vendor={seen} onDone={async () => { setStanding(false); await call.reload() }} onClose={() => setStanding(false)} />}
    </>}
  </PageContent>
}
