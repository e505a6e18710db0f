import { may } from '@domain/people/capability'
import { StaffPage } from '../../desk/StaffPage'
import { words } from '../words'
import { Decode } from './Decode'
import { OfHome } from './OfHome'
import { Out } from './Out'

/** 托管钥匙: what is out; what is kept for a home; whose a tag is. */
export default function OutPage () {
  return <StaffPage title={words.out} by='findKeys'>{me => <>
    <Out />
    <OfHome estateId={me.estate.id} />
    {may(me.who, 'decodeTags') && <Decode />}
  </>}</StaffPage>
}
