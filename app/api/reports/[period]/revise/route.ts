export { POST } from '@/app/api/v1/reports/[period]/revise/route'
