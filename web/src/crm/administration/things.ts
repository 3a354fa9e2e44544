// What administrators look after, as the server answers it.
import type { Tag } from '$shared/types';

/** A thing that several people may change: a change carries the version that it is based on. */
export interface Versioned { id: string; version: string }

export interface User extends Versioned {
  name: string;
  agency: string;
  tags: Tag[];
  /** The city's sign-on that vouches for them; null for who signs in with a password. */
  issuer: string | null;
  ended: boolean;
  second_factor: boolean;
}

export const agencyKinds = [
  'province', 'bureau', 'inspectorate', 'dinas', 'suku_dinas', 'unit', 'enterprise', 'city', 'kecamatan', 'kelurahan',
] as const;
export type AgencyKind = (typeof agencyKinds)[number];

export interface Agency extends Versioned {
  id_name: string;
  en_name: string;
  parent: string | null;
  kind: AgencyKind;
  closed: boolean;
}

export interface Channel extends Versioned {
  id_name: string;
  en_name: string;
  from: string;
  until: string | null;
  located: boolean;
}

/** A link by which a user sets a password, once. */
export interface OneTimeLink { path: string; expires: string }
