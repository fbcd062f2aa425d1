const ROOT = 'https://docs.google.com/forms/d/';
const PUBLISHED = 'e/1FAIpQLSe';

/** For editors. @example editUrl('1abc') // => 'https://docs.google.com/forms/d/1abc/edit' */
export function editUrl(formId: string): string {
  return `${ROOT}${formId}/edit`;
}

/** What a sheet says of its form: it has the form's own id, so that FormApp.openByUrl takes it. [R] */
export function sheetFormUrl(formId: string): string {
  return `${ROOT}${formId}/viewform`;
}

/** For respondents; as on Google it has an id of its own, which opens nothing for a script. */
export function publishedUrl(formId: string): string {
  return `${ROOT}${PUBLISHED}${formId}/viewform`;
}

export function summaryUrl(formId: string): string {
  return `${ROOT}${formId}/viewanalytics`;
}

/** Anyone who has it can change the response. */
export function editResponseUrl(formId: string, responseId: string): string {
  return `${publishedUrl(formId)}?edit2=${encodeURIComponent(responseId)}`;
}

export function shortUrl(formId: string): string {
  return `https://forms.gle/${formId.slice(-17)}`;
}

/** Id of the form that an address for editors names; null for any other address. */
export function formIdOfUrl(url: string): string | null {
  return /^https:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?forms\/d\/(?!e\/)([^/?#]+)/.exec(url)?.[1] ?? null;
}

/** Id of the form that an address for respondents (or its path) names; null for any other address. */
export function formIdOfPublishedUrl(url: string): string | null {
  return /\/forms\/d\/e\/1FAIpQLSe([^/?#]+)\/viewform/.exec(url)?.[1] ?? null;
}
