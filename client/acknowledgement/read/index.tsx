import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { acknowledgement } from '@domain/acknowledgement/contract'
import { useEffect, useRef, useState } from 'react'
import { Button, Card, Chip, connect, Notice, openDocument, Page, Row, say, Section, useAct, useCall } from '../../kit'
import { troubleWords } from '../../matter'
import { lives, useMe } from '../../session/use-me'
import { goSign } from '../routes'
import { words } from '../words'
import { Chapter } from './Chapter'
import '../acknowledgement.scss'

const api = connect(acknowledgement)

/** 客户服务手册: chapter by chapter. What was read is told at the end and on leaving, not with every tap. */
export default function Read () {
  const { edition = '' } = useRouter().params
  const { me } = useMe()
  const call = useCall(() => api.edition({ edition }), [edition])
  const mine = useCall(() => api.mine({}).catch(() => undefined), [edition])
  const [open, setOpen] = useState<number>()
  const fresh = useRef<number[]>([])
  const [local, setLocal] = useState<number[]>([])
  const act = useAct((_key, chapters: number[]) => api.progress({ edition, chapters }))
  const found = call.data, chapters = found?.chapters ?? [], reading = mine.data?.reading
  const read = new Set([...(reading?.edition === edition ? reading.read : []), ...local]), signs = lives(me) && mine.data?.edition?.edition === edition
  const tell = async () => {
    const places = fresh.current
    if (!signs || places.length === 0) return true
    fresh.current = []
    const told = await act.run(places)
    if (!told) fresh.current = places
    return told !== undefined
  }
  const leaving = useRef(tell)
  useEffect(() => { leaving.current = tell })
  useEffect(() => () => { void leaving.current() }, [])
  const done = async (place: number) => {
    fresh.current = [...fresh.current, place]
    setLocal(before => [...before, place])
    const next = place + 1 < chapters.length ? place + 1 : undefined
    if (next === undefined && await tell() && read.size + (read.has(place) ? 0 : 1) === chapters.length) say(words.readAll)
    setOpen(next)
    await Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  const chapter = open === undefined ? undefined : chapters[open]
  return <Page title={words.handbook} note={words.editionOf(edition)} skeleton='detail' state={{ ...call, error: troubleWords(call.error) }}
    footer={signs && !chapter && <Button icon='sign' onTap={async () => { if (await tell()) await goSign() }}>{words.toSign}</Button>}>
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
    {chapter && open !== undefined
      ? <Chapter chapter={chapter} place={open} count={chapters.length} onDone={() => done(open)} onBack={() => setOpen(undefined)} />
      : <>
        {found?.changes && <Section title={words.changes}><Card><View className='ack-text'>{found.changes}</View></Card></Section>}
        <Section title={found?.title ?? ''} note={found?.url && words.openFile} onNote={() => found?.url && openDocument(found.url, `${found.title} ${edition}.pdf`)}>
          <Card>{chapters.map(({ title }, place) => <Row key={place} title={`${place + 1}. ${title}`} chip={read.has(place) && <Chip tone='jade'>{words.chapterRead}</Chip>} onTap={() => setOpen(place)} />)}</Card>
        </Section>
      </>}
  </Page>
}
