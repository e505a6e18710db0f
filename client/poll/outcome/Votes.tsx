import { poll } from '@domain/poll/contract'
import type { Question } from '@domain/poll/question'
import type { NamedVote } from '@domain/poll/view'
import { useState } from 'react'
import { Button, Card, connect, LoadMore, Row } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'
import { answerWords, filledOf } from '../vote/filled'
import { words } from '../words'

const api = connect(poll)

interface VotesProps { id: string, questions: readonly Question[] }

function Names ({ id, questions }: VotesProps) {
  const pages = usePages<NamedVote>(after => api.votes({ id, ...(after !== undefined && { after }) }), [id])
  return <PageContent skeleton='list' state={{ ...pages, error: troubleWords(pages.error) }}>
    {pages.items.map(({ id: vote, name, label, answers }) => <Card key={vote}>
      <Row title={name} note={label} />
      {questions.map(question => <Row key={question.id} title={question.title} note={answerWords(question, filledOf(answers)[question.id])} />)}
    </Card>)}
    {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
  </PageContent>
}

/** Who answered what, of a named poll; looked at only when somebody asks for it, since it is noted. */
export function Votes (props: VotesProps) {
  const [open, setOpen] = useState(false)
  return open ? <Names {...props} /> : <Button kind='soft' onTap={() => setOpen(true)}>{words.who}</Button>
}
