export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '抄表', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
