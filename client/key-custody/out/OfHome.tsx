import { useState } from 'react'
import { keyCustody, type BagCard } from '@domain/key-custody/contract'
import { keysWords } from '@domain/key-custody/texts'
import { PlaceField, type Place } from '../../binding/PlaceField'
import { Card, connect, Icon, Notice, Row, Section, useAct } from '../../kit'
import { troubleWords } from '../../matter'
import '../../binding/binding.scss'
import { goCustody } from '../routes'
import { words } from '../words'

const api = connect(keyCustody)

/** What is kept for one home; looked for on purpose, since it is logged. */
export function OfHome ({ estateId }: { estateId: string }) {
  const [home, setHome] = useState<Place>(), [found, setFound] = useState<BagCard[]>()
  const act = useAct((_key, premisesId: string) => api.ofHome({ premisesId }))
  const pick = async (place: Place | undefined) => {
    setHome(place)
    setFound(place && await act.run(place.premisesId))
  }
  return <Section title={words.findHome} note={words.findHomeNote}>
    <PlaceField estateId={estateId} value={home} onPick={pick} />
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
    {found?.length === 0 && <Notice>{words.nothingHere}</Notice>}
    {found && found.length > 0 && <Card>{found.map(each => <Row key={each.id} lead={<Icon name='key' tone='jade' washed />} title={words.tag(each.tag)} note={keysWords(each.keys)} onTap={() => goCustody(each.id)} />)}</Card>}
  </Section>
}
