import type { FateLine } from '@domain/privacy/contract'
import { fateWords } from '@domain/privacy/words'
import { Card, Chip, Row, Section } from '../../kit'
import { words } from '../words'

const tones = { erased: 'cinnabar', pseudonymised: 'amber', kept: 'sky' } as const
const noteOf = ({ law, years, fate }: FateLine) => law && [fate !== 'erased' && words.stays(years), law].filter(Boolean).join(' · ')

/** What happens to what: read before asking, and again when it is done. */
export const Fates = ({ fates }: { fates: readonly FateLine[] }) => <Section title={words.fates}>
  <Card>{fates.map(each => <Row key={each.what} title={each.what} note={noteOf(each)} chip={<Chip tone={tones[each.fate]}>{fateWords[each.fate]}</Chip>} />)}</Card>
</Section>
