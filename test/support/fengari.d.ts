// The part of fengari, a Lua in JavaScript, that tests use; it brings no types.
declare module 'fengari' {
  export type State = { readonly fengari: unique symbol }
  export const lua: { lua_tojsstring(state: State, index: number): string }
  export const lauxlib: { luaL_newstate(): State; luaL_dostring(state: State, source: Uint8Array): boolean }
  export const lualib: { luaL_openlibs(state: State): void }
  export function to_luastring(text: string): Uint8Array
}
