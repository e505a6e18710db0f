export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '预约登记', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
