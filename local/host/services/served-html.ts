const SCRIPT = /(<script\b[^>]*>)([\s\S]*?)(<\/script>)/gi;
const TEMPLATE_LITERAL = /`(?:\\[\s\S]|[^\\`])*`/g;
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;

/**
 * A page as the browser gets it from HtmlService, with the damage that users report: inside template literals
 * everything that looks like a comment is gone ("https://..." included), and `<?` opens a comment.
 *
 * Source [R]: enuchi/React-Google-Apps-Script#157; reference/apps-script.md 6.10. Whether Google still does it is
 * open, so a page must not contain either.
 */
export function servedHtml(html: string): string {
  const scriptsDamaged = html.replace(SCRIPT, (_, open: string, code: string, close: string) => {
    return open + code.replace(TEMPLATE_LITERAL, (literal) => literal.replace(COMMENT, '')) + close;
  });
  return scriptsDamaged.replace(/<\?([^>]*)>?/g, '<!--?$1-->');
}
