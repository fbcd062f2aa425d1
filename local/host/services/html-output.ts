import { HostException } from '../runtime/host-exception';
import { Blob } from './blob';
import { escapeHtml } from './html-escape';

/** Source [D]: reference/html/html-output#addMetaTag; any other name is refused. */
const META_NAMES = new Set([
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
]);

export class HtmlOutputMetaTag {
  constructor(
    private readonly name: string,
    private readonly content: string,
  ) {}

  getName(): string {
    return this.name;
  }

  getContent(): string {
    return this.content;
  }
}

/** A page that a script has made. Sizes in pixels. */
export class HtmlOutput {
  private title = '';
  private width: number | null = null;
  private height: number | null = null;
  private faviconUrl: string | null = null;
  private readonly metaTags: HtmlOutputMetaTag[] = [];

  constructor(
    private content: string,
    /** Makes a template of a text. */
    private readonly templateOf: (content: string) => object,
  ) {}

  getContent(): string {
    return this.content;
  }

  setContent(content: string): this {
    this.content = content;
    return this;
  }

  append(addedContent: string): this {
    this.content += addedContent;
    return this;
  }

  appendUntrusted(addedContent: string): this {
    return this.append(escapeHtml(addedContent));
  }

  asTemplate(): object {
    return this.templateOf(this.content);
  }

  clear(): this {
    return this.setContent('');
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): this {
    this.title = title;
    return this;
  }

  getWidth(): number | null {
    return this.width;
  }

  setWidth(width: number): this {
    this.width = width;
    return this;
  }

  getHeight(): number | null {
    return this.height;
  }

  setHeight(height: number): this {
    this.height = height;
    return this;
  }

  getFaviconUrl(): string | null {
    return this.faviconUrl;
  }

  setFaviconUrl(iconUrl: string): this {
    this.faviconUrl = iconUrl;
    return this;
  }

  addMetaTag(name: string, content: string): this {
    if (!META_NAMES.has(name)) throw new HostException('invalidArgument', { name });
    this.metaTags.push(new HtmlOutputMetaTag(name, content));
    return this;
  }

  getMetaTags(): HtmlOutputMetaTag[] {
    return [...this.metaTags];
  }

  /** Without effect since only IFRAME is left. Source [D]: guide/html/restrictions. */
  setSandboxMode(): this {
    return this;
  }

  /** Matters for web apps only; a sidebar keeps its frame. */
  setXFrameOptionsMode(): this {
    return this;
  }

  getBlob(): Blob {
    return new Blob(Buffer.from(this.content), 'text/html', 'output.html');
  }

  getAs(contentType: string): Blob {
    return this.getBlob().getAs(contentType);
  }
}
