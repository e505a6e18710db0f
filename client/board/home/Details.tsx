import { clockNames } from '@domain/matter/matter'
import type { FiguresView } from '@domain/board/view'
import { clockWords, starsWords } from '@domain/board/words'
import { scoreWords } from '@domain/words'
import { Card, Figures, Section } from '../../kit'
import { words } from '../words'

/** Of what two headlines are made: the mean of each question, and which promise was broken. */
export function Details ({ figures: { scores, rated, breaches, breachesBy } }: { figures: FiguresView }) {
  return <>
    {scores && <Section title={words.satisfaction} note={words.rated(rated)}><Card>
      <Figures lines={Object.entries(scoreWords).map(([name, text]) => ({ text, figure: starsWords(scores[name as keyof typeof scores]) }))} />
    </Card></Section>}
    {breaches > 0 && <Section title={words.breachesBy} note={words.countOf(breaches)}><Card>
      <Figures lines={clockNames.map(name => ({ text: clockWords[name], figure: String(breachesBy[name] ?? 0) }))} />
    </Card></Section>}
  </>
}
