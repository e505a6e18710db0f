export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '家庭成员', enablePullDownRefresh: true, enableShareAppMessage: true, backgroundTextStyle: 'dark' })
