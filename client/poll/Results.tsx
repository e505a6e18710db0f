import { View } from '@tarojs/components'
import type { QuestionResult, ResultView, Turnout } from '@domain/poll/results'
import { Card, Figures, Notice, ProgressBar, Row, Section } from '../kit'
import { words } from './words'
import './results.scss'

/** How it is rated, and how it was a year ago. */
function rating ({ average, before }: QuestionResult): string[] {
  if (average === undefined) return []
  return [words.average(average), ...before ? [words.before(before.year, before.average, average - before.average)] : []]
}

/** One question: a bar for each choice, with its figure beside it. */
function Outcome ({ result }: { result: QuestionResult }) {
  const { title, kind, answered, choices } = result, named = (label: string) => kind === 'rating' ? words.score(Number(label)) : label
  return <Card>
    <Row title={title} note={[words.answered(answered), ...rating(result)].join(' · ')} />
    {choices.map(({ label, count, share }) => <View key={label} className='poll-bar'><ProgressBar share={share / 100} label={words.votes(named(label), count)} /></View>)}
  </Card>
}

/** How many took part, zone by zone. */
function TurnoutCard ({ turnout: { voters, electorate, zones }, nameOf }: { turnout: Turnout, nameOf: (zoneId: string) => string }) {
  return <Card><Figures lines={[
    ...zones.map(each => ({ text: nameOf(each.zoneId), figure: each.voters === undefined ? words.fewHere : words.turnoutOf(each.voters, each.electorate) })),
    { text: words.turnout, figure: words.turnoutOf(voters, electorate), strong: true }
  ]} /></Card>
}

/** What came of it. */
export function Results ({ results, nameOf }: { results: ResultView, nameOf: (zoneId: string) => string }) {
  return <Section title={words.results}>
    {results.tooFew && <Notice>{words.tooFew}</Notice>}
    {results.questions.map(each => <Outcome key={each.id} result={each} />)}
    <TurnoutCard turnout={results} nameOf={nameOf} />
  </Section>
}
