export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '当面签署', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
