import { EnumValue } from '../runtime/enum-value';

/** A text that a web app answers with. Source [D]: reference/content/text-output. */
export class TextOutput {
  private fileName: string | null = null;
  private mimeType = new EnumValue('Content.MimeType', 'TEXT');

  constructor(private content: string | null) {}

  append(addedContent: string): this {
    this.content = (this.content ?? '') + addedContent;
    return this;
  }

  /** Leaves null as the content, not an empty text [L gf:testcontent]. */
  clear(): this {
    this.content = null;
    return this;
  }

  /** A browser shall keep it under this name and not show it. */
  downloadAsFile(filename: string): this {
    this.fileName = filename;
    return this;
  }

  getContent(): string | null {
    return this.content;
  }

  getFileName(): string | null {
    return this.fileName;
  }

  getMimeType(): EnumValue {
    return this.mimeType;
  }

  setContent(content: string): this {
    this.content = content;
    return this;
  }

  setMimeType(mimeType: EnumValue): this {
    this.mimeType = mimeType;
    return this;
  }
}

/** Source [D]: reference/content/content-service. */
export class ContentService {
  createTextOutput(content = ''): TextOutput {
    return new TextOutput(content);
  }
}
