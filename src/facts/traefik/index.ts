export { traefik } from './3.7.11.ts'
