/** Run after `taro build --type weapp`: prints what each package weighs, and refuses what could not be shipped. */
import { checkPackage } from './weapp-gates'

checkPackage()
