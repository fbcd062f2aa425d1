import { HostException } from '../../runtime/host-exception';
import type { RichText } from '../../workbook/style';
import {
  changedRuns,
  plainText,
  runsWithin,
  sharedLook,
  type RunChange,
  type Span,
} from '../../workbook/text-runs';
import { TextStyle } from './text-style';

/** A cell's text with its fonts and links, or one run of it; offsets count from the start of the cell's text. */
export class RichTextValue {
  private readonly span: Span;

  constructor(
    private readonly rich: RichText,
    span?: Span,
  ) {
    this.span = span ?? { start: 0, end: rich.text.length };
  }

  getText(): string {
    return this.rich.text.slice(this.span.start, this.span.end);
  }

  getStartIndex(): number {
    return this.span.start;
  }

  getEndIndex(): number {
    return this.span.end;
  }

  getRuns(): RichTextValue[] {
    return runsWithin(this.rich, this.span).map(
      ({ start, end }) => new RichTextValue(this.rich, { start, end }),
    );
  }

  /** @throws HostException `illegalArgument` for offsets outside the text. */
  getTextStyle(start?: number | null, end?: number | null): TextStyle {
    return new TextStyle(sharedLook(runsWithin(this.rich, this.part(start, end))));
  }

  /** Null when there is none, or several. @throws HostException `illegalArgument`. */
  getLinkUrl(start?: number | null, end?: number | null): string | null {
    const [first, ...others] = runsWithin(this.rich, this.part(start, end));
    return first && others.every(({ link }) => link === first.link) ? first.link : null;
  }

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.toModel());
  }

  /** The text and its runs from 0 on. Not documented, so no script sees it. */
  toModel(): RichText {
    const { start, end } = this.span;
    if (start === 0 && end === this.rich.text.length) return this.rich;
    const runs = runsWithin(this.rich, this.span).map((run) => ({
      ...run,
      start: run.start - start,
      end: run.end - start,
    }));
    return { text: this.getText(), runs };
  }

  private part(start: number | null | undefined, end: number | null | undefined): Span {
    if (typeof start !== 'number' || typeof end !== 'number') return this.span;
    return checkedSpan(this.rich, { start, end });
  }
}

/** Builds a rich text; every method changes this builder and returns it. */
export class RichTextValueBuilder {
  constructor(private rich: RichText = plainText('')) {}

  build(): RichTextValue {
    return new RichTextValue(this.rich);
  }

  /** Takes away all styles and links. */
  setText(text: string | null): this {
    this.rich = plainText(text ?? '');
    return this;
  }

  /**
   * Given as (style) for the whole text or as (start, end, style); null changes nothing.
   * @throws HostException `illegalArgument` for offsets outside the text.
   */
  setTextStyle(...given: [TextStyle | null] | [number, number, TextStyle | null]): this {
    const style = given[given.length - 1] as TextStyle | null;
    return style ? this.change(given, { look: style.toModel() }) : this;
  }

  /** Given as (url) for the whole text or as (start, end, url); null takes the link away. @throws HostException `illegalArgument`. */
  setLinkUrl(...given: [string | null] | [number, number, string | null]): this {
    return this.change(given, { link: given[given.length - 1] as string | null });
  }

  private change(given: readonly unknown[], change: RunChange): this {
    const whole = { start: 0, end: this.rich.text.length };
    const span = given.length < 3 ? whole : { start: Number(given[0]), end: Number(given[1]) };
    this.rich = changedRuns(this.rich, checkedSpan(this.rich, span), change);
    return this;
  }
}

function checkedSpan({ text }: RichText, { start, end }: Span): Span {
  if (start < 0 || end > text.length || start > end) throw new HostException('illegalArgument');
  return { start, end };
}
