/**
 * A double in decimal digits without an exponent, which some readers of CSV take for text.
 * No digit is lost: reading the result gives the same double.
 */
export function toDecimal(value: number): string {
  if ((value | 0) === value) return `${value | 0}`
  const written = String(value)
  if (!written.includes('e')) return written
  const [mantissa, exponent] = written.split('e')
  const sign = mantissa!.startsWith('-') ? '-' : ''
  const [whole, fraction = ''] = mantissa!.replace('-', '').split('.')
  const digits = whole! + fraction
  const point = whole!.length + Number(exponent)
  return point <= 0
    ? `${sign}0.${'0'.repeat(-point)}${digits}`
    : `${sign}${digits.slice(0, point).padEnd(point, '0')}${digits.length > point ? `.${digits.slice(point)}` : ''}`
}
