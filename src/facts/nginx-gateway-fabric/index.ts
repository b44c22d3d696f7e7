export { nginxGatewayFabric } from './2.6.7.ts'
