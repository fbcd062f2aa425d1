import { FORM_TYPE, type DriveFile } from '../drive/drive-store';
import { roleIn } from '../drive/file-access';
import { HostException } from '../runtime/host-exception';
import type { RunContext } from '../runtime/run-context';
import { Form } from './form';
import { FormResponse } from './form-response';
import { FormScope, type FormObjects } from './form-scope';
import { NO_GRADE } from './grading';
import { ItemResponse } from './item-response';
import { Item } from './items/any-item';
import { newForm } from './model';

/** The forms that a run has opened, one object for each file. */
export class FormsOfRun {
  private readonly opened = new Map<string, { readonly form: Form; readonly scope: FormScope }>();

  constructor(private readonly context: RunContext) {}

  /** Makes a form in the user's root folder. */
  create(title: string, isPublished: boolean): Form {
    const { context } = this;
    const form = newForm(context.drive.newId(), isPublished);
    if (context.state.facts.createdFormHasTitle) form.title = title;
    const file = context.drive.add({
      id: form.id,
      name: title,
      mimeType: FORM_TYPE,
      content: { kind: 'form', form },
      people: [{ ...context.user, role: 'owner' }],
      nowMs: context.now(),
    });
    return this.objectsOf(file).form;
  }

  /** Opens a form that the user may edit; a trashed one opens like any other. @throws HostException `itemNotFound` [R] */
  open(id: string): Form {
    const file = this.context.drive.find(id);
    const role = file?.content.kind === 'form' ? roleIn(file, this.context.user.email) : 'stranger';
    if (!file || (role !== 'owner' && role !== 'editor')) throw new HostException('itemNotFound');
    return this.objectsOf(file).form;
  }

  /** The form and one of its responses, whoever the user is: what a form's trigger gets. */
  submitted(file: DriveFile, responseId: string): { readonly source: Form; readonly response: object } {
    const { form, scope } = this.objectsOf(file);
    const stored = scope.form.responses.find(({ id }) => id === responseId) ?? null;
    return { source: form, response: scope.objects.formResponse(stored) };
  }

  private objectsOf(file: DriveFile): { readonly form: Form; readonly scope: FormScope } {
    const known = this.opened.get(file.id);
    if (known) return known;
    if (file.content.kind !== 'form') throw new TypeError(`${file.id} is no form`);
    const scope = new FormScope(this.context, file, file.content.form, formObjects);
    const objects = { form: new Form(scope), scope };
    this.opened.set(file.id, objects);
    return objects;
  }
}

function formObjects(scope: FormScope): FormObjects {
  return {
    item: (id) => new Item(scope, id),
    itemResponse: (itemId, answer, grade = NO_GRADE) => new ItemResponse(scope, itemId, answer, grade),
    formResponse: (stored) => new FormResponse(scope, stored),
  };
}

const formsByRun = new WeakMap<RunContext, FormsOfRun>();

/** The forms of a run; whoever asks gets the same objects. */
export function formsOfRun(context: RunContext): FormsOfRun {
  let forms = formsByRun.get(context);
  if (!forms) formsByRun.set(context, (forms = new FormsOfRun(context)));
  return forms;
}
