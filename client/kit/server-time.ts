let skew = 0

/** Learns from a reply how far the phone's clock is off; the answer's way there and back is shared out evenly. */
export const learnTime = (serverTime: number, sentAt: number, receivedAt: number) => {
  skew = serverTime - (sentAt + receivedAt) / 2
}

/** The server's time in ms: a phone's clock may be wrong, a promised time must not be. */
export const serverNow = () => Math.round(Date.now() + skew)
