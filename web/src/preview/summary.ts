// The preview in two or three sentences, for those who hear the page. What is masked in the text is told by its own field.
import type { Preview } from '@tabir/core';
import { word } from '$shared/words';
import { say } from './texts';

export function summaryOf(preview: Preview, isPublic: boolean): string {
  const names = (visible: boolean) =>
    preview.audiences.filter(({ view }) => view.visible === visible).map(({ audience }) => word('audiences', audience)).join('; ');
  const sentences = [say(isPublic ? 'summaryPublic' : 'summaryPrivate'), say('summarySeenBy', names(true))];
  if (names(false)) sentences.push(say('summaryNotSeenBy', names(false)));
  if (preview.audiences.some(({ view }) => view.fields.report_photo?.value !== undefined)) sentences.push(photoSentence(preview));
  return sentences.join(' ');
}

function photoSentence(preview: Preview): string {
  const locked = preview.audiences.some(({ view }) => view.fields.report_photo?.level === 'locked');
  return say(locked ? 'summaryPhotoLocked' : 'summaryPhotoOpen');
}
