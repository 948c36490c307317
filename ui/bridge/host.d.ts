/** The part of Tauri's global that the bridge uses. */
interface Window {
  __TAURI__: {
    core: { invoke<T>(command: string, args?: Record<string, unknown>): Promise<T> };
    event: { listen(name: string, hear: (event: { payload: any }) => void): Promise<() => void> };
  };
}
