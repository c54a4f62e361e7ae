declare module '@litertjs/core/wasm/*.js' {
  const factory: (options: {
    locateFile(name: string): string;
    print(line: string): void;
    printErr(line: string): void;
  }) => Promise<unknown>;
  export default factory;
}
