// Ids that administrators give: small letters, digits and hyphens.
export const idPattern = '[a-z0-9]+(-[a-z0-9]+)*';
export const longestId = 100;

/** An id made from a name: "Sudin Bina Marga (Pusat)" gives "sudin-bina-marga-pusat". */
export function idFrom(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').slice(0, longestId).replace(/^-|-$/g, '');
}
