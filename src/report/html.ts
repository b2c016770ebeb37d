const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // a browser leaves it out, and every offset behind it would be another
  '\0': '\ufffd',
}

/** A text as HTML, in an element or in an attribute in quotation marks, with as many characters. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"'\0]/g, mark => ENTITIES[mark]!)

/**
 * A value as JSON inside a `<script type="application/json">`: nothing in it can end the element or open a comment, and
 * the separators of lines that old scripts stumble on are written as escapes.
 */
export const escapeJson = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
