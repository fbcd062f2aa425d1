import { HostException } from '../runtime/host-exception';
import type { RunContext } from '../runtime/run-context';
import type { BlobSource } from './blob';
import { HtmlOutput } from './html-output';
import { templateCode, templateCodeWithComments } from './html-template-code';

/** Runs a template's code inside the script's realm. */
export interface TemplateRealm {
  renderTemplate(template: object, code: string): string;
}

/** A page with scriptlets; the script sets its variables as properties. */
export class HtmlTemplate {
  constructor(
    private readonly realm: TemplateRealm,
    private readonly rawContent: string,
  ) {}

  evaluate(): HtmlOutput {
    return output(this.realm, this.realm.renderTemplate(this, this.getCode()));
  }

  getCode(): string {
    return templateCode(this.rawContent);
  }

  getCodeWithComments(): string {
    return templateCodeWithComments(this.rawContent);
  }

  getRawContent(): string {
    return this.rawContent;
  }
}

function output(realm: TemplateRealm, content: string): HtmlOutput {
  return new HtmlOutput(content, (text) => new HtmlTemplate(realm, text));
}

export class HtmlService {
  constructor(
    private readonly context: RunContext,
    private readonly realm: TemplateRealm,
  ) {}

  createHtmlOutput(source?: string | BlobSource): HtmlOutput {
    return output(this.realm, textOf(source));
  }

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    return output(this.realm, this.file(filename));
  }

  createTemplate(source: string | BlobSource): HtmlTemplate {
    return new HtmlTemplate(this.realm, textOf(source));
  }

  createTemplateFromFile(filename: string): HtmlTemplate {
    return new HtmlTemplate(this.realm, this.file(filename));
  }

  /** Null: no script here runs as a web app that a browser has called. */
  getUserAgent(): string | null {
    return null;
  }

  private file(name: string): string {
    const content = this.context.state.project.html.get(name.replace(/\.html$/, ''));
    if (content === undefined) throw new HostException('htmlFileMissing', { name });
    return content;
  }
}

function textOf(source: string | BlobSource | undefined): string {
  return typeof source === 'object' ? source.getBlob().getDataAsString() : (source ?? '');
}
