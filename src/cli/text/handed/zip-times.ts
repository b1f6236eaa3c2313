/** ZIP archives (as .xlsx files are) that do not tell when they were made. */

/** Fields of a ZIP archive (APPNOTE 4.3.7, 4.3.12): where an entry has its time, and in the directory the place of the entry. */
const ENTRY = { signature: 0x02014b50, time: 12, name: 28, place: 42, length: 46 }
const END = { length: 22, count: 10, place: 16 }
const LOCAL_TIME = 10
/** Midnight of 1 January 1980, where the time of ZIP begins. */
const EPOCH = 0x00210000

/** An archive whose entries all have the same time, so that it tells nothing but its content. */
export function withoutTimes(archive: Buffer): Buffer {
  const end = archive.length - END.length
  let at = archive.readUInt32LE(end + END.place)
  for (let left = archive.readUInt16LE(end + END.count); left > 0; left--) {
    if (archive.readUInt32LE(at) !== ENTRY.signature) throw new Error('the sheet is no archive')
    archive.writeUInt32LE(EPOCH, at + ENTRY.time)
    archive.writeUInt32LE(EPOCH, archive.readUInt32LE(at + ENTRY.place) + LOCAL_TIME)
    const [name, extra, comment] = [0, 2, 4].map((field) => archive.readUInt16LE(at + ENTRY.name + field))
    at += ENTRY.length + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return archive
}
