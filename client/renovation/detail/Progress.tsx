import type { MatterView } from '@domain/matter/view'
import type { RenovationView } from '@domain/renovation/view'
import { stageWords } from '@domain/renovation/words'
import { Card, Chip, Notice, Row, Section, serverNow } from '../../kit'
import { timeWords } from '../../matter'
import { goMyBills } from '../routes'
import { words } from '../words'

/** What is asked of the resident just now, and what was decided. */
export function Progress ({ view: { status, mine, ofHome }, body: { supplements, reviews } }: { view: MatterView, body: RenovationView }) {
  const lacking = supplements.filter(each => each.answeredAt === undefined).at(-1)
  return <>
    {lacking && <Notice tone='amber' icon='alert'>{`${words.lacking}：${lacking.missing.join('、')}`}</Notice>}
    {status === 'approved' && <Notice tone='amber' icon='info' {...((mine || ofHome) && { action: words.pay, onAction: goMyBills })}>{words.payFirst}</Notice>}
    {reviews.length > 0 && <Section title={words.reviews}><Card>
      {reviews.map(({ stage, byName, at, result, note }) => <Row key={at} title={`${stageWords[stage]} · ${byName}`} note={[timeWords(at, serverNow()), note].filter(Boolean).join(' · ')}
        chip={<Chip tone={result === 'passed' ? 'jade' : 'cinnabar'}>{result === 'passed' ? words.passed : words.refused}</Chip>} />)}
    </Card></Section>}
  </>
}
