import type { DriveFile } from '../drive/drive-store';
import { HostException } from '../runtime/host-exception';
import type { RunContext } from '../runtime/run-context';
import { keepHeadings } from './destination-columns';
import type { Answer, FormModel, Grade, ItemModel, ResponseModel } from './model';

/** Makes the objects that scripts get; the classes know each other only through it. */
export interface FormObjects {
  item(id: number): object;
  itemResponse(itemId: number, answer: Answer, grade?: Grade): object;
  formResponse(stored: ResponseModel | null): object;
}

/** What all objects of one form in one run share. */
export class FormScope {
  readonly objects: FormObjects;

  constructor(
    readonly context: RunContext,
    readonly file: DriveFile,
    readonly form: FormModel,
    objects: (scope: FormScope) => FormObjects,
  ) {
    this.objects = objects(this);
  }

  /** @throws HostException `formItemGone` */
  item(id: number): ItemModel {
    const item = this.form.items.find((candidate) => candidate.id === id);
    if (!item) throw new HostException('formItemGone');
    return item;
  }

  /** To be called behind every change: the file is newer, and the destination's headings follow the questions. */
  changed(): void {
    this.file.updatedMs = this.context.now();
    keepHeadings(this.context.state, this.form);
  }
}
