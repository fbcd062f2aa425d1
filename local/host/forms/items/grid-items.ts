import { HostException } from '../../runtime/host-exception';
import { QuestionItem } from './question-item';

/** Rows of questions with the same columns to choose from. */
abstract class RowsItem extends QuestionItem {
  getRows(): string[] {
    return [...this.model.rows];
  }

  setRows(rows: readonly string[]): this {
    const labels = labelsOf(rows, 'rows');
    return this.change((item) => (item.rows = labels));
  }

  getColumns(): string[] {
    return [...this.model.columns];
  }

  setColumns(columns: readonly string[]): this {
    const labels = labelsOf(columns, 'columns');
    return this.change((item) => (item.columns = labels));
  }
}

export class GridItem extends RowsItem {
  /** One column for each row; null is no answer to that row. */
  createResponse(responses: readonly (string | null)[]): object {
    return this.responseOf(responses.map((column) => column ?? ''));
  }
}

export class CheckboxGridItem extends RowsItem {
  /** The columns of each row; null is no answer to that row. */
  createResponse(responses: readonly (readonly string[] | null)[]): object {
    return this.responseOf(responses.map((columns) => columns ?? []));
  }
}

/** @throws HostException `arrayEmpty` [D ref/forms/grid-item#setRows] */
function labelsOf(given: readonly string[], name: string): string[] {
  if (given.length === 0) throw new HostException('arrayEmpty', { name });
  return given.map(String);
}
