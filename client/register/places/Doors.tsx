import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { register } from '@domain/register/contract'
import type { PremisesView } from '@domain/register/view'
import { connect, LoadMore, Section, Tap } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { toneClass } from '../../kit/tones'
import { troubleWords, usePages } from '../../matter'
import { stateOf } from '../premises-words'
import { householdPage } from '../routes'
import { words } from '../words'
import './places.scss'

const api = connect(register)

export interface Way { zoneId: string, building: string, entrance: string | undefined }

/** The highest first, as the house stands. */
const levelsOf = (doors: readonly PremisesView[]) => [...new Set(doors.map(each => each.level))].sort((a, b) => b - a)
  .map(level => ({ level, doors: doors.filter(each => each.level === level).sort((a, b) => a.door < b.door ? -1 : 1) }))

/** The doors behind one entrance, each with its state in a word and a colour. */
export function Doors ({ way: { zoneId, building, entrance }, onBack }: { way: Way, onBack: () => void }) {
  const pages = usePages(after => api.doors({ zoneId, building, ...(entrance && { entrance }), ...(after !== undefined && { after }) }), [zoneId, building, entrance])
  return <PageContent state={{ ...pages, error: troubleWords(pages.error) }} skeleton='list'>
    <Section title={`${words.buildingOf(building)} ${words.entranceOf(entrance)}`} note={words.otherBuilding} onNote={onBack}>
      {levelsOf(pages.items).map(({ level, doors }) => <View key={level} className='places-level'>
        <View className='places-level-name'>{words.levelOf(level)}</View>
        <View className='places-doors'>{doors.map(each => {
          const state = stateOf(each)
          return <Tap key={each.id} className={`places-door ${toneClass(state.tone)}`} label={`${each.door}，${state.word}`} onTap={() => Taro.navigateTo({ url: householdPage(each.id) })}>
            <View className='places-door-name'>{each.door}</View>
            <View className='places-door-state'>{state.word}</View>
          </Tap>
        })}</View>
      </View>)}
      <LoadMore state={pages.foot} onMore={pages.more} />
    </Section>
  </PageContent>
}
