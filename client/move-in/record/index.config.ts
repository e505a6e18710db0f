export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '代办入住迁出', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
