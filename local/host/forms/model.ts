/** One form as it is stored. */
export interface FormModel {
  readonly id: string;
  title: string;
}
