/** What people read where an appointment is refused; a rule's name is its key. */
export const bookingRefusals: Record<string, string> = {
  noSlot: '这个时间不能约，请重新选一个',
  slotClosed: '这个时间已经不能约了，请选别的时间',
  slotFull: '刚刚约满了，请选别的时间，或者排队等人取消',
  bookedThere: '这套房屋在这个时间已经有预约',
  tooManyBookings: '这套房屋已经有三个预约，请先办完或取消一个',
  tooManyMissed: '最近几次约了没有来，请打电话或到柜台预约',
  triedTooOften: '这个时间已经约了又取消好几次，请换一个时间',
  noBooking: '没有找到这个预约',
  bookingOver: '这个预约已经结束',
  tooLateToChange: '离约好的时间太近了，请打电话给服务中心',
  notYet: '还没到时间，到场后再登记'
}
