import { roleIn } from '../drive/file-access';
import { FORM_RESPONSE_MS } from '../runtime/cost-model';
import { EnumValue } from '../runtime/enum-value';
import { HostException } from '../runtime/host-exception';
import { User } from '../services/session';
import { editorsOf, emailOf, shareWith } from '../spreadsheet/access/people';
import { fullScope } from '../surface/surface';
import { linkDestination, unlinkDestination } from './destination';
import { editUrl, formIdOfPublishedUrl, formIdOfUrl, publishedUrl, shortUrl, summaryUrl } from './form-links';
import { FormItems } from './form-items';
import type { FormResponse } from './form-response';

type Person = string | User;

/** A form of the drive. [D ref/forms/form] */
export class Form extends FormItems {
  getEditUrl(): string {
    return editUrl(this.form.id);
  }

  getPublishedUrl(): string {
    return publishedUrl(this.form.id);
  }

  getSummaryUrl(): string {
    return summaryUrl(this.form.id);
  }

  /** @throws HostException `invalidArgument` for an address of another service. */
  shortenFormUrl(url: string): string {
    const id = formIdOfPublishedUrl(url) ?? formIdOfUrl(url);
    if (id === null) throw new HostException('invalidArgument', { name: 'url' });
    return shortUrl(id);
  }

  /** The owner is among them. [L gf:testdrive, of DriveApp's files] */
  getEditors(): User[] {
    const { people } = this.scope.file;
    const owners = people.filter(({ role }) => role === 'owner');
    return [...owners, ...editorsOf(this.scope.file)].map(({ email }) => new User(email));
  }

  addEditor(person: Person): this {
    const email = emailOf(person);
    this.forgetResponder(email);
    shareWith(this.scope.file, email, 'editor');
    return this;
  }

  addEditors(emailAddresses: readonly string[]): this {
    emailAddresses.forEach((email) => this.addEditor(email));
    return this;
  }

  removeEditor(person: Person): this {
    const email = emailOf(person);
    this.forgetResponder(email);
    shareWith(this.scope.file, email, null);
    return this;
  }

  getPublishedReaders(): User[] {
    return this.form.responders.map((email) => new User(email));
  }

  /** Without effect for someone who may already do more. */
  addPublishedReader(person: Person): this {
    const email = emailOf(person);
    const isKnown = this.form.responders.includes(email) || roleIn(this.scope.file, email) !== 'stranger';
    if (!isKnown) this.form.responders.push(email);
    return this;
  }

  addPublishedReaders(emailAddresses: readonly string[]): this {
    emailAddresses.forEach((email) => this.addPublishedReader(email));
    return this;
  }

  /** Also from the editors and viewers. */
  removePublishedReader(person: Person): this {
    return this.removeEditor(person);
  }

  /** @throws HostException `invalidArgument` for an id that names no spreadsheet the user may edit; `missingScope`. */
  setDestination(type: EnumValue, id: string): this {
    const { state, scopes } = this.scope.context;
    if (state.facts.setDestinationNeedsSpreadsheets && !scopes.has('spreadsheets')) {
      const params = { method: 'FormApp.Form.setDestination', scopes: fullScope('spreadsheets') };
      throw new HostException('missingScope', params);
    }
    if (type.name !== 'SPREADSHEET') throw new HostException('invalidArgument', { name: 'type' });
    this.scope.context.settle();
    linkDestination(this.scope.context, this.form, id);
    return this;
  }

  removeDestination(): this {
    unlinkDestination(this.scope.context.state, this.form);
    return this;
  }

  /** @throws HostException `formWithoutDestination` */
  getDestinationId(): string {
    if (!this.form.destination) throw new HostException('formWithoutDestination');
    return this.form.destination.spreadsheetId;
  }

  /** @throws HostException `formWithoutDestination` */
  getDestinationType(): EnumValue {
    if (!this.form.destination) throw new HostException('formWithoutDestination');
    return new EnumValue('DestinationType', 'SPREADSHEET');
  }

  createResponse(): FormResponse {
    return this.scope.objects.formResponse(null) as FormResponse;
  }

  /** Oldest first, or as this host plays it. @param timestamp from this moment on. */
  getResponses(timestamp?: Date | null): FormResponse[] {
    const { state } = this.scope.context;
    const sinceMs = timestamp ? timestamp.getTime() : -Infinity;
    const isIncluded = (ms: number) =>
      ms > sinceMs || (ms === sinceMs && state.facts.formResponsesSinceInclusive);
    const found = this.form.responses.filter(({ submittedMs }) => isIncluded(submittedMs));
    this.scope.context.charge(FORM_RESPONSE_MS * found.length);
    if (state.facts.formResponsesOrder === 'newest-first') found.reverse();
    return found.map((response) => this.scope.objects.formResponse(response) as FormResponse);
  }

  /** @throws HostException `invalidArgument` when no response has the id. */
  getResponse(responseId: string): FormResponse {
    return this.scope.objects.formResponse(this.responseAt(responseId)) as FormResponse;
  }

  /** The row in the destination stays. */
  deleteResponse(responseId: string): this {
    const response = this.responseAt(responseId);
    this.form.responses.splice(this.form.responses.indexOf(response), 1);
    return this;
  }

  /** The rows in the destination stay. */
  deleteAllResponses(): this {
    this.form.responses.length = 0;
    return this;
  }

  /** Stores what `withItemGrade` has put together. On Google the form-submit triggers fire; here a warning says so. */
  submitGrades(responses: readonly FormResponse[]): this {
    this.scope.context.warn('Form.submitGrades: the local host fires no form-submit trigger for grades');
    responses.forEach((response) => response.saveGrades());
    return this;
  }

  private responseAt(responseId: string) {
    const response = this.form.responses.find(({ id }) => id === responseId);
    if (!response) throw new HostException('invalidArgument', { name: 'responseId' });
    return response;
  }

  private forgetResponder(email: string): void {
    const { responders } = this.form;
    if (responders.includes(email)) responders.splice(responders.indexOf(email), 1);
  }
}
