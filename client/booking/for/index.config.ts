export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '代住户预约' })
