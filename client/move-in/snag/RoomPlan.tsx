import { View } from '@tarojs/components'
import type { Room } from '@domain/move-in/checklist'
import { Tap } from '../../kit'
import './room-plan.scss'

interface RoomPlanProps { rooms: readonly Room[], value: string | undefined, onPick: (id: string) => void }

/** Of the box of 1000 that a plan is drawn in. */
const share = (length: number) => `${length / 10}%`

/** The rooms of a home as they lie; one is tapped. */
export const RoomPlan = ({ rooms, value, onPick }: RoomPlanProps) => <View className='room-plan'>
  {rooms.map(({ id, name, x, y, width, height }) => <View key={id} className='room-plan-place' style={{ left: share(x), top: share(y), width: share(width), height: share(height) }}>
    <Tap role='radio' checked={id === value} label={name} className={id === value ? 'room-plan-room room-plan-on' : 'room-plan-room'} onTap={() => onPick(id)}>{name}</Tap>
  </View>)}
</View>
