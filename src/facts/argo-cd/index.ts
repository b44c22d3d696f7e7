// Argo CD as it is pinned.
export * from './3.4.4.ts'
