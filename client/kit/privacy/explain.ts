import { answerWechat } from '../ports/privacy'
import { askPrivacy, useAsking, type PrivacyText } from './asking'

/**
 * Says once, when the app starts, what the sheet shows and who hears the answer. From then on WeChat asks us, instead of
 * showing a sheet of its own, whenever something personal is used for the first time.
 */
export function explainPrivacy (text: PrivacyText, onAnswer: (agreed: boolean) => unknown) {
  useAsking.setState({ text, onAnswer })
  answerWechat(askPrivacy)
}
