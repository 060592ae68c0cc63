/** What the benchmark uses of the package, which brings no types. */
declare module '@micropython/micropython-webassembly-pyscript' {
  export function loadMicroPython(options: {
    heapsize: number
    linebuffer: boolean
    stdout: (data: Uint8Array) => void
  }): Promise<{ runPython(source: string): unknown }>
}
