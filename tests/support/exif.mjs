// A JPEG as a phone writes it: with the camera, the time and the place in its EXIF segment.

/** Puts an EXIF segment with these words behind the JPEG's start marker. */
export function withExif(jpeg, { camera, time, latitude }) {
  const entries = [];
  const values = [];
  let offset = 8 + 2 + 3 * 12 + 4;
  const ascii = (tag, text) => {
    const bytes = Buffer.from(`${text}\0`, 'latin1');
    entries.push(entry(tag, 2, bytes.length, offset));
    values.push(bytes);
    offset += bytes.length;
  };
  ascii(0x010f, camera);
  ascii(0x0132, time);
  entries.push(entry(0x8825, 4, 1, offset));
  const gps = Buffer.concat([u16(2), entryInline(0x0001, 2, 2, Buffer.from('S\0\0\0', 'latin1')), entry(0x0002, 5, 3, offset + 2 + 24 + 4), u32(0),
    ...latitude.flatMap((part) => [u32(part), u32(1)])]);
  const tiff = Buffer.concat([Buffer.from('MM\0*', 'latin1'), u32(8), u16(3), ...entries, u32(0), ...values, gps]);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), u16(body.length + 2), body, jpeg.subarray(2)]);
}

const u16 = (value) => { const bytes = Buffer.alloc(2); bytes.writeUInt16BE(value); return bytes; };
const u32 = (value) => { const bytes = Buffer.alloc(4); bytes.writeUInt32BE(value); return bytes; };
const entry = (tag, type, count, value) => Buffer.concat([u16(tag), u16(type), u32(count), u32(value)]);
const entryInline = (tag, type, count, value) => Buffer.concat([u16(tag), u16(type), u32(count), value]);
