import type { Category } from '@domain/estate/estate'
import type { Rated as RatedAnswer, RatedWork } from '@domain/vendor/view'
import { ratingLines, starWords, tooFewWords } from '@domain/vendor/words'
import { Card, Chip, Icon, Notice, Row, Section, serverNow } from '../../kit'
import { timeWords } from '../../matter'
import { namesOf } from '../categories'
import { words } from '../words'

function Work ({ work: { number, categoryId, acceptedAt, score, onTime, redos }, categories }: { work: RatedWork, categories: readonly Category[] }) {
  const note = [namesOf(categories, [categoryId]), timeWords(acceptedAt, serverNow()), score === undefined ? words.unscored : words.score(starWords(score)), redos > 0 && words.redone].filter(Boolean).join(' · ')
  return <Row title={number} note={note} chip={onTime === undefined ? undefined : <Chip tone={onTime ? 'jade' : 'amber'}>{onTime ? words.onTime : words.late}</Chip>} />
}

/** The figure, what it is made of, and every matter behind it. */
export function Rated ({ rated, categories, error }: { rated: RatedAnswer | undefined, categories: readonly Category[], error: string | undefined }) {
  const { rating, works = [] } = rated ?? {}
  return <Section title={words.rating}>
    {error !== undefined && <Notice tone='amber' icon='info'>{error}</Notice>}
    <Card>
      <Row lead={<Icon name='star' tone='jade' washed />} title={rating === undefined ? tooFewWords : rating.score === undefined ? words.unscored : words.score(starWords(rating.score))} note={rating && ratingLines(rating).join(' · ')} />
    </Card>
    {works.length > 0 && <Section title={words.behind}><Card>{works.map(each => <Work key={each.id} work={each} categories={categories} />)}</Card></Section>}
  </Section>
}
