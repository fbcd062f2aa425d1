import { HostException } from '../runtime/host-exception';
import type { RunContext } from '../runtime/run-context';
import { Blob } from './blob';
import { HtmlOutput } from './html-output';
import { templateCode } from './html-template-code';

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
    return new HtmlOutput(this.realm.renderTemplate(this, this.getCode()));
  }

  getCode(): string {
    return templateCode(this.rawContent);
  }

  getRawContent(): string {
    return this.rawContent;
  }
}

export class HtmlService {
  constructor(
    private readonly context: RunContext,
    private readonly realm: TemplateRealm,
  ) {}

  createHtmlOutput(source?: string | Blob): HtmlOutput {
    return new HtmlOutput(textOf(source));
  }

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    return new HtmlOutput(this.file(filename));
  }

  createTemplate(source: string | Blob): HtmlTemplate {
    return new HtmlTemplate(this.realm, textOf(source));
  }

  createTemplateFromFile(filename: string): HtmlTemplate {
    return new HtmlTemplate(this.realm, this.file(filename));
  }

  private file(name: string): string {
    const content = this.context.state.project.html.get(name.replace(/\.html$/, ''));
    if (content === undefined) throw new HostException('htmlFileMissing', { name });
    return content;
  }
}

function textOf(source: string | Blob | undefined): string {
  if (source instanceof Blob) return source.getDataAsString();
  return source ?? '';
}
