import { View } from '@tarojs/components'
import type { FateLine } from '@domain/privacy/contract'
import { fateWords } from '@domain/privacy/words'
import { Card, Chip, Row, Section } from '../../kit'
import { words } from '../words'
import '../center/center.scss'

const tones = { erased: 'cinnabar', pseudonymised: 'amber', kept: 'sky' } as const

/** For how long it stays, and the law that says so. */
const noteOf = ({ law, years, fate }: FateLine) => law && <>
  {fate !== 'erased' && <View>{words.stays(years)}</View>}
  <View className='privacy-law'>{law}</View>
</>

/** What happens to what: read before asking, and again when it is done. */
export const Fates = ({ fates }: { fates: readonly FateLine[] }) => <Section title={words.fates}>
  <Card>{fates.map(each => <Row key={each.what} title={each.what} note={noteOf(each)} chip={<Chip tone={tones[each.fate]}>{fateWords[each.fate]}</Chip>} />)}</Card>
</Section>
