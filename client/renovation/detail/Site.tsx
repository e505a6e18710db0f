import { patrolChecks } from '@domain/renovation/patrol-checks'
import type { Extension } from '@domain/renovation/filing'
import type { RenovationView } from '@domain/renovation/view'
import { Card, Chip, PhotoGrid, Row, Section, serverNow, type Tone } from '../../kit'
import { spanWords, timeWords } from '../../matter'
import { words } from '../words'

type Violation = RenovationView['violations'][number]

const tones: Record<Violation['state'], Tone> = { open: 'cinnabar', fixed: 'amber', confirmed: 'jade' }
const names: Record<string, string> = patrolChecks
const photosOf = (files: readonly { url: string }[] = []) => files.map(({ url }) => ({ src: url }))

const wrongIn = ({ checks }: RenovationView['patrols'][number]) => checks.filter(each => !each.ok).map(({ id, note }) => [names[id], note].filter(Boolean).join('：'))

const extensionState = ({ decidedAt, granted }: Extension) => decidedAt === undefined ? 'asked' : granted ? 'granted' : 'denied'

/** What was seen on the site, what is to be put right, when it is loud, and how long it goes on. */
export function Site ({ body: { violations, patrols, noise, extensions } }: { body: RenovationView }) {
  const now = serverNow()
  return <>
    {violations.length > 0 && <Section title={words.violations}><Card>{violations.map(each => <Row key={each.id} title={each.what}
      note={[words.dueBy(timeWords(each.dueAt, now)), each.late && each.state === 'open' && words.late].filter(Boolean).join(' · ')}
      chip={<Chip tone={tones[each.state]}>{words.violationStates[each.state]}</Chip>} />)}
    <PhotoGrid photos={violations.flatMap(each => [...photosOf(each.photos), ...photosOf(each.fixedPhotos)])} /></Card></Section>}
    {extensions.length > 0 && <Section title={words.permit}><Card>{extensions.map(each => <Row key={each.askedAt} title={words.extension(each.until)} note={each.reason} chip={<Chip tone='sky'>{words.extensionStates[extensionState(each)]}</Chip>} />)}</Card></Section>}
    {noise.length > 0 && <Section title={words.noise}><Card>{noise.map(each => <Row key={each.from} title={spanWords(each.from, each.until, now)} />)}</Card></Section>}
    {patrols.length > 0 && <Section title={words.patrols}><Card>{patrols.map(each => <Row key={each.at} title={`${timeWords(each.at, now)} · ${each.byName}`} note={wrongIn(each).join('；') || words.patrolGood} />)}
      <PhotoGrid photos={patrols.flatMap(each => photosOf(each.photos))} /></Card></Section>}
  </>
}
