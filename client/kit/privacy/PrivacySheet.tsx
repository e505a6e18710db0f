import { View } from '@tarojs/components'
import { Button } from '../form/Button'
import { Sheet } from '../page/Sheet'
import { openContract } from '../ports/privacy'
import { say } from '../page/say'
import { words } from '../words'
import { AgreeButton } from './AgreeButton'
import { answerPrivacy, useAsking } from './asking'
import './PrivacySheet.scss'

/** Asks before anything personal is used, in plain words; whoever declines goes on without photos, voice and phone. */
export function PrivacySheet () {
  const { text, waiting } = useAsking()
  if (!text) return null
  const decline = () => {
    answerPrivacy(false)
    say(text.without)
  }
  const read = () => { if (!openContract()) say(words.contractHere) }
  return <Sheet
    open={waiting.length > 0} title={text.title} onClose={decline}
    footer={<View className='kit-privacy-acts'>
      <AgreeButton onAgree={() => answerPrivacy(true)}>{words.agree}</AgreeButton>
      <Button kind='ghost' onTap={decline}>{words.decline}</Button>
    </View>}>
    <View className='kit-privacy'>
      {text.text.map(each => <View key={each} className='kit-privacy-text'>{each}</View>)}
      <View className='kit-privacy-uses'>
        {text.uses.map(({ data, purpose }) => <View key={data} className='kit-privacy-use'>{`${data}：${purpose}`}</View>)}
      </View>
      <Button kind='quiet' small onTap={read}>{words.contract}</Button>
    </View>
  </Sheet>
}
