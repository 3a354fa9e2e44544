// Why visitors are not shown a field, in words. The rules themselves come from the edition.
import { dictionary } from '$shared/i18n';
import type { Field } from '$shared/types';

const id = {
  complainant_name: 'Nama pelapor tidak diperlukan untuk memperbaiki jalan.',
  complainant_contact: 'Nomor dan alamat pelapor tidak diperlukan untuk menilai hasilnya.',
  reported_date: 'Tanggal dapat dicocokkan dengan siapa yang lewat di hari itu.',
  reported_hour: 'Jam dapat dicocokkan dengan siapa yang ada di tempat itu.',
  channel: 'Kanal mempersempit siapa pelapornya.',
  channel_reference: 'Nomor rujukan dapat dilacak kembali ke unggahan atau surat pelapor.',
  event_times: 'Waktu tiap langkah membocorkan waktu laporannya.',
  due_time: 'Tenggat dihitung dari waktu laporan, jadi membocorkannya.',
  sla_band: 'Pita tenggat dihitung dari waktu laporan, jadi membocorkannya.',
  followup_officer: 'Nama petugas tercatat di dalam dasbor, tidak di sini.',
  access_trail: 'Siapa yang membuka laporan hanya urusan pelapor dan pengawas.',
};

const en: typeof id = {
  complainant_name: 'A name is not needed to mend a road.',
  complainant_contact: 'The reporter’s number and address are not needed to judge the result.',
  reported_date: 'A date can be matched with who passed by that day.',
  reported_hour: 'An hour can be matched with who was in that place.',
  channel: 'The channel narrows down who reported.',
  channel_reference: 'A reference leads back to the reporter’s post or letter.',
  event_times: 'The times of the steps give away the time of the report.',
  due_time: 'The due time is computed from the time of the report, so it gives it away.',
  sla_band: 'The urgency is computed from the time of the report, so it gives it away.',
  followup_officer: 'The officer’s name is on record in the dashboard, not here.',
  access_trail: 'Who opened a report concerns the reporter and the auditors only.',
};

const say = dictionary({ id, en });

/** Nothing for a field that nobody gave a reason for. */
export function reasonFor(field: Field): string {
  return field in id ? say(field as keyof typeof id) : '';
}
