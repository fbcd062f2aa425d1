import { EnumValue } from '../../runtime/enum-value';
import { HostException } from '../../runtime/host-exception';
import { Blob, type BlobSource } from '../../services/blob';
import { bytesOf } from '../../services/text-bytes';
import { markStored } from '../../surface/stored-members';
import type { Navigation } from '../model';
import { FormItem } from './form-item';

export class SectionHeaderItem extends FormItem {}

/** The start of a page, and where to go after the page before it. [D ref/forms/page-break-item] */
export class PageBreakItem extends FormItem {
  getPageNavigationType(): EnumValue {
    return new EnumValue('PageNavigationType', this.model.navigation.type);
  }

  /** Null where no page is set or the page is gone. */
  getGoToPage(): PageBreakItem | null {
    const { pageId } = this.model.navigation;
    const isThere = this.scope.form.items.some(({ id }) => id === pageId);
    return pageId === null || !isThere ? null : new PageBreakItem(this.scope, pageId);
  }

  setGoToPage(target: PageBreakItem | EnumValue): this {
    const navigation: Navigation =
      target instanceof EnumValue
        ? { type: target.name as Navigation['type'], pageId: null }
        : { type: 'GO_TO_PAGE', pageId: target.id };
    return this.change((item) => (item.navigation = navigation));
  }
}

abstract class MediaItem extends FormItem {
  getAlignment(): EnumValue {
    return new EnumValue('Alignment', this.model.alignment);
  }

  setAlignment(alignment: EnumValue): this {
    return this.change((item) => (item.alignment = alignment.name));
  }

  /** Pixels. */
  getWidth(): number {
    return this.model.widthPx;
  }

  setWidth(width: number): this {
    if (width <= 0) throw new HostException('invalidArgument', { name: 'width' });
    return this.change((item) => (item.widthPx = Math.trunc(width)));
  }
}

export class ImageItem extends MediaItem {
  /** Null before one was set. */
  getImage(): Blob | null {
    const { image } = this.model;
    return image && new Blob(Buffer.from(image.base64, 'base64'), image.contentType, image.name);
  }

  setImage(source: BlobSource): this {
    const blob = source.getBlob();
    const contentType = blob.getContentType() ?? '';
    if (!contentType.startsWith('image/')) throw new HostException('invalidArgument', { name: 'image' });
    const base64 = bytesOf(blob.getBytes()).toString('base64');
    return this.change((item) => (item.image = { base64, contentType, name: blob.getName() }));
  }
}

const VIDEO_ADDRESS =
  /^(?:https?:\/\/(?:www\.|m\.)?(?:youtube\.com\/(?:watch\?(?:.*&)?v=|embed\/|shorts\/)|youtu\.be\/))?([\w-]{6,})(?:[?&#].*)?$/;

export class VideoItem extends MediaItem {
  /** Takes a YouTube address or the id of a video. @throws HostException `invalidArgument` for anything else. */
  setVideoUrl(youtubeUrl: string): this {
    const id = VIDEO_ADDRESS.exec(youtubeUrl)?.[1];
    if (id === undefined) throw new HostException('invalidArgument', { name: 'youtubeUrl' });
    return this.change((item) => (item.videoUrl = `https://www.youtube.com/watch?v=${id}`));
  }
}

markStored(MediaItem, ['getAlignment', 'setAlignment', 'getWidth', 'setWidth']);
