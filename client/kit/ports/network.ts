import Taro from '@tarojs/taro'

/** Whether the phone believes that it has a network; when it can't say, that it has. */
export async function online (): Promise<boolean> {
  try {
    const { networkType } = await Taro.getNetworkType()
    return networkType !== 'none'
  } catch {
    return true
  }
}

/** Calls back whenever the network comes back; returns how to stop. */
export function whenBackOnline (act: () => void): () => void {
  const heard: Taro.onNetworkStatusChange.Callback = ({ isConnected }) => { if (isConnected) act() }
  Taro.onNetworkStatusChange(heard)
  return () => Taro.offNetworkStatusChange(heard)
}
