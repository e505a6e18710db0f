import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Me } from '@domain/people/contract'
import { Button, callNumber, Card, Empty, Icon, Row, Section } from '../../kit'
import { goBinding } from '../routes'
import { words } from '../words'
import './Welcome.scss'

interface WelcomeProps {
  centers: Me['centers']
  onAgain: () => Promise<unknown>
}

/** For an account on no register: how to get onto one, and whom to call. */
export function Welcome ({ centers = [], onAgain }: WelcomeProps) {
  return <View>
    <Empty picture='welcome' title={words.welcome} hint={words.welcomeHint} />
    <View className='lobby-welcome-bind'><Button icon='home' onTap={() => goBinding('bind')}>{words.bindNow}</Button></View>
    <Section title={words.howTo}>
      <Card>{words.howToSteps.map((step, index) => <View key={step} className='lobby-welcome-step'>
        <View className='lobby-welcome-number'>{index + 1}</View>
        <View className='lobby-welcome-text'>{step}</View>
      </View>)}</Card>
    </Section>
    {centers.map(({ name, hotlines }) => <Section key={name} title={name}>
      <Card><View className='lobby-welcome-lines'>{hotlines.map(({ number, label }) => <Row
        key={number} lead={<Icon name='phone' tone='jade' />} title={number} note={label} label={words.callLabel(number)} onTap={() => callNumber(number)} />)}</View></Card>
    </Section>)}
    <View className='lobby-welcome-again'><Button kind='soft' onTap={onAgain}>{words.checkAgain}</Button></View>
    <View className='lobby-welcome-again'><Button kind='quiet' onTap={() => Taro.navigateTo({ url: '/staff/accept/index' })}>{words.workInvitation}</Button></View>
  </View>
}
