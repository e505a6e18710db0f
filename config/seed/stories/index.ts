import { complaints } from './complaints'
import { desk } from './desk'
import { publicAreas } from './public-areas'
import { repairs } from './repairs'
import { today } from './today'

export const stories = [...repairs, ...publicAreas, ...complaints, ...desk, ...today]
