import Taro from '@tarojs/taro'
import type { Category } from '@domain/estate/estate'
import { pageOf } from '@domain/matter/page-of'
import type { Rated as RatedAnswer, RatedWork } from '@domain/vendor/view'
import { ratingLines, starWords, tooFewWords } from '@domain/vendor/words'
import { useState } from 'react'
import { Button, Card, Chip, Icon, Notice, Row, Section, serverNow } from '../../kit'
import { timeWords } from '../../matter'
import { words } from '../words'

interface RatedProps {
  rated: RatedAnswer | undefined
  categories: readonly Category[]
  error: string | undefined
  /** Whether this person may look at the matters behind it. */
  opens: boolean
}

function Work ({ work: { id, number, categoryId, acceptedAt, score, onTime, redos }, categories, opens }: { work: RatedWork } & Pick<RatedProps, 'categories' | 'opens'>) {
  const category = categories.find(each => each.id === categoryId)
  const note = [timeWords(acceptedAt, serverNow()), score === undefined ? words.unscored : words.score(starWords(score)), redos > 0 && words.redone, number].filter(Boolean).join(' · ')
  return <Row
    title={category?.name ?? number} note={note} chip={onTime === undefined ? undefined : <Chip tone={onTime ? 'jade' : 'amber'}>{onTime ? words.onTime : words.late}</Chip>}
    onTap={opens && category ? () => Taro.navigateTo({ url: pageOf(id, category.kind) }) : undefined} />
}

/** As many as stand there before one asks for more. */
const few = 5

/** The figure, what it is made of, and every matter behind it. */
export function Rated ({ rated, categories, error, opens }: RatedProps) {
  const { rating, works = [] } = rated ?? {}, [all, setAll] = useState(false)
  return <Section title={words.rating}>
    {error !== undefined && <Notice tone='amber' icon='info'>{error}</Notice>}
    <Card>
      <Row
        lead={<Icon name='star' tone='jade' washed />} title={rating === undefined ? tooFewWords : rating.score === undefined ? words.unscored : words.score(starWords(rating.score))}
        note={rating && [words.outOfFive, ...ratingLines(rating)].join(' · ')} />
    </Card>
    {works.length > 0 && <Section title={words.behind}><Card>
      {works.slice(0, all ? undefined : few).map(each => <Work key={each.id} work={each} categories={categories} opens={opens} />)}
      {!all && works.length > few && <Button kind='quiet' onTap={() => setAll(true)}>{words.all(works.length)}</Button>}
    </Card></Section>}
  </Section>
}
