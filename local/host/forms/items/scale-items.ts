import { EnumValue } from '../../runtime/enum-value';
import { HostException } from '../../runtime/host-exception';
import { QuestionItem } from './question-item';

const LEAST_UPPER = 3;
const MOST_UPPER = 10;

/** Numbers to choose one from. [D ref/forms/scale-item] */
export class ScaleItem extends QuestionItem {
  getLowerBound(): number {
    return this.model.lower;
  }

  getUpperBound(): number {
    return this.model.upper;
  }

  /** Decimals are cut off. @throws HostException `invalidArgument` unless lower is 0 or 1 and upper 3 to 10. */
  setBounds(lower: number, upper: number): this {
    const bounds = { lower: Math.trunc(lower), upper: upperBound(upper, 'upper') };
    if (bounds.lower !== 0 && bounds.lower !== 1)
      throw new HostException('invalidArgument', { name: 'lower' });
    return this.change((item) => Object.assign(item, bounds));
  }

  getLeftLabel(): string {
    return this.model.leftLabel;
  }

  getRightLabel(): string {
    return this.model.rightLabel;
  }

  setLabels(lower: string | null, upper: string | null): this {
    return this.change((item) => Object.assign(item, { leftLabel: lower ?? '', rightLabel: upper ?? '' }));
  }

  createResponse(response: number): object {
    return this.responseOf(String(response));
  }
}

/** Stars, hearts or thumbs. [D ref/forms/rating-item] */
export class RatingItem extends QuestionItem {
  getRatingScaleLevel(): number {
    return this.model.upper;
  }

  setRatingScaleLevel(ratingScaleLevel: number): this {
    const upper = upperBound(ratingScaleLevel, 'ratingScaleLevel');
    return this.change((item) => (item.upper = upper));
  }

  getRatingIcon(): EnumValue {
    return new EnumValue('RatingIconType', this.model.icon);
  }

  setRatingIcon(ratingIcon: EnumValue | null): this {
    if (!ratingIcon) throw new HostException('invalidArgument', { name: 'ratingIcon' });
    return this.change((item) => (item.icon = ratingIcon.name));
  }

  createResponse(response: number): object {
    return this.responseOf(String(response));
  }
}

function upperBound(given: number, name: string): number {
  const upper = Math.trunc(given);
  if (upper < LEAST_UPPER || upper > MOST_UPPER) throw new HostException('invalidArgument', { name });
  return upper;
}
