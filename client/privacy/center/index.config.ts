export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '隐私中心', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
