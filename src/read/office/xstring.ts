/** Text of a spreadsheet as its writer meant it: `_x000D_` stands for a character that XML does not keep, `_x005F_` for `_`. */
export const decodeXString = (written: string): string =>
  written.includes('_x')
    ? written.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : written
