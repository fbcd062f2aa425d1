import { HostException } from '../runtime/host-exception';
import type { FormScope } from './form-scope';
import type { FormModel } from './model';

/** Title, texts and switches of a form, and whether it can be answered. [D ref/forms/form] */
export class FormSettings {
  constructor(protected readonly scope: FormScope) {}

  getId(): string {
    return this.form.id;
  }

  /** '' after FormApp.create, though the file has the name. [L gf:testform] */
  getTitle(): string {
    return this.form.title;
  }

  setTitle(title: string | null): this {
    return this.set({ title: title ?? '' });
  }

  getDescription(): string {
    return this.form.description;
  }

  setDescription(description: string | null): this {
    return this.set({ description: description ?? '' });
  }

  getConfirmationMessage(): string {
    return this.form.confirmationMessage;
  }

  setConfirmationMessage(message: string | null): this {
    return this.set({ confirmationMessage: message ?? '' });
  }

  getCustomClosedFormMessage(): string {
    return this.form.closedMessage;
  }

  setCustomClosedFormMessage(message: string | null): this {
    return this.set({ closedMessage: message ?? '' });
  }

  /** Every form made today can be published and unpublished. */
  supportsAdvancedResponderPermissions(): boolean {
    return true;
  }

  isPublished(): boolean {
    return this.form.isPublished;
  }

  /** Opens the form for responses, or closes it, as well. */
  setPublished(enabled: boolean): this {
    return this.set({ isPublished: enabled, isAcceptingResponses: enabled });
  }

  isAcceptingResponses(): boolean {
    return this.form.isAcceptingResponses;
  }

  /** @throws HostException `formUnpublished` when an unpublished form shall accept responses. */
  setAcceptingResponses(enabled: boolean): this {
    if (enabled && !this.form.isPublished) throw new HostException('formUnpublished');
    return this.set({ isAcceptingResponses: enabled });
  }

  collectsEmail(): boolean {
    return this.form.collectsEmail;
  }

  setCollectEmail(collect: boolean): this {
    return this.set({ collectsEmail: collect });
  }

  hasLimitOneResponsePerUser(): boolean {
    return this.form.limitsToOneResponse;
  }

  setLimitOneResponsePerUser(enabled: boolean): this {
    return this.set({ limitsToOneResponse: enabled });
  }

  canEditResponse(): boolean {
    return this.form.allowsResponseEdits;
  }

  setAllowResponseEdits(enabled: boolean): this {
    return this.set({ allowsResponseEdits: enabled });
  }

  hasProgressBar(): boolean {
    return this.form.hasProgressBar;
  }

  setProgressBar(enabled: boolean): this {
    return this.set({ hasProgressBar: enabled });
  }

  hasRespondAgainLink(): boolean {
    return this.form.showsRespondAgainLink;
  }

  setShowLinkToRespondAgain(enabled: boolean): this {
    return this.set({ showsRespondAgainLink: enabled });
  }

  isPublishingSummary(): boolean {
    return this.form.publishesSummary;
  }

  setPublishingSummary(enabled: boolean): this {
    return this.set({ publishesSummary: enabled });
  }

  getShuffleQuestions(): boolean {
    return this.form.shufflesQuestions;
  }

  setShuffleQuestions(shuffle: boolean): this {
    return this.set({ shufflesQuestions: shuffle });
  }

  requiresLogin(): boolean {
    return this.form.requiresLogin;
  }

  /** @throws HostException `domainEdit` outside of a Workspace domain. */
  setRequireLogin(requireLogin: boolean): this {
    if (this.scope.context.state.account !== 'workspace') throw new HostException('domainEdit');
    return this.set({ requiresLogin: requireLogin });
  }

  isQuiz(): boolean {
    return this.form.isQuiz;
  }

  /** Off takes the points, correct choices and feedback from all questions. */
  setIsQuiz(enabled: boolean): this {
    if (!enabled) {
      for (const item of this.form.items) {
        item.points = 0;
        item.feedback = { correct: null, incorrect: null, general: null };
        item.choices = item.choices.map((choice) => ({ ...choice, isCorrect: false }));
      }
    }
    return this.set({ isQuiz: enabled });
  }

  protected get form(): FormModel {
    return this.scope.form;
  }

  private set(changes: Partial<FormModel>): this {
    Object.assign(this.form, changes);
    this.scope.changed();
    return this;
  }
}
