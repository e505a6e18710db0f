import { useRouter } from '@tarojs/taro'
import { JobPage } from '../../job/JobPage'
import { words } from '../words'
import { Own } from './Own'

/** One statement as the vendor looks it through: confirmed with one button, or objected to with what is wrong. */
export default function OwnStatementPage () {
  const { id = '' } = useRouter().params
  return <JobPage title={words.statement}><Own id={id} /></JobPage>
}
