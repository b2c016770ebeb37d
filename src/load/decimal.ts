/**
 * A double in decimal digits without an exponent, which some readers of CSV take for text.
 * No digit is lost: reading the result gives the same double.
 */
export function toDecimal(value: number): string {
  const written = String(value)
  const [mantissa, exponent] = written.split('e')
  if (exponent === undefined) return written
  const sign = mantissa!.startsWith('-') ? '-' : ''
  const [whole, fraction = ''] = mantissa!.replace('-', '').split('.')
  const digits = whole! + fraction
  const point = whole!.length + Number(exponent)
  return point <= 0
    ? `${sign}0.${'0'.repeat(-point)}${digits}`
    : `${sign}${digits.slice(0, point).padEnd(point, '0')}${digits.length > point ? `.${digits.slice(point)}` : ''}`
}
