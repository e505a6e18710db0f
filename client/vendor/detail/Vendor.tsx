import { useDidShow } from '@tarojs/taro'
import { may } from '@domain/people/capability'
import { vendor } from '@domain/vendor/contract'
import { vendorStateWords } from '@domain/vendor/words'
import { useState } from 'react'
import type { Worker } from '../../desk/StaffPage'
import { Button, Card, Chip, connect, Icon, Row, Section, serverNow, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { timeWords, together, troubleWords } from '../../matter'
import { namesOf } from '../categories'
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
  useDidShow(() => { void call.reload() })
  const seen = call.data, keeps = may(me.who, 'keepVendors')
  return <PageContent skeleton='detail' state={together(call, rated)}>
    {seen && <>
      <Card>
        <Row lead={<Icon name='wrench' size='l' tone='jade' washed />} title={seen.name} note={[namesOf(me.estate.categories, seen.categoryIds), namesOf(me.estate.zones, seen.zoneIds) || words.everyZone].join(' · ')} chip={<Chip tone={seen.fit ? 'jade' : 'amber'}>{seen.fit ? words.fit : words.unfit}</Chip>} />
        <Contact vendor={seen} reveals={may(me.who, 'askVendors')} />
      </Card>
      <Section title={words.standing}><Card>
        <Row title={vendorStateWords[seen.state]} note={[seen.standing.reason, words.stoodBy(seen.standing.byName, timeWords(seen.standing.at, serverNow()))].join(' · ')}
          act={keeps && <Button kind='soft' small onTap={() => setStanding(true)}>{words.change}</Button>} />
      </Card></Section>
      <Papers vendor={seen} />
      <Rated rated={rated.data} categories={me.estate.categories} error={troubleWords(rated.error)} />
      <Crew vendor={seen} keeps={keeps} onChanged={call.reload} />
      {keeps && <Button kind='ghost' icon='edit' onTap={() => goWriteVendor(id)}>{words.edit}</Button>}
      {standing && <StandSheet vendor={seen} onDone={async () => { setStanding(false); await call.reload() }} onClose={() => setStanding(false)} />}
    </>}
  </PageContent>
}
