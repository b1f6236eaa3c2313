/** What can be wrong with files that are more than text, and its Czech; each goes on behind the name of the file and a colon. */
import type { Templates } from '../template.ts'

export const formatProblems = {
  'is a ZIP archive of other files; call it .zip, and its documents are read one by one':
    'je archiv ZIP s jinými soubory; pojmenujte jej .zip a jeho dokumenty se přečtou jeden po druhém',
  'is an Excel file of the old binary format; save it as .xlsx':
    'je soubor Excelu ve starém binárním formátu; uložte jej jako .xlsx',
  'is a message of Outlook; save it as .eml': 'je zpráva Outlooku; uložte ji jako .eml',
  'is an old Office file that cannot be read; save it as .docx':
    'je starý soubor Office, který nelze přečíst; uložte jej jako .docx',
  'is nested too deeply to be read': 'je příliš hluboko vnořený, nelze jej přečíst',
  'is no sound Word document: {why}': 'není to bezvadný dokument Wordu: {why}',
  'is too large once unpacked: a part of it is packed twice over':
    'po rozbalení je příliš velký: jeho část je zabalena dvakrát',
  'is too large once unpacked; the limit is {limit} bytes': 'po rozbalení je příliš velký; limit je {limit} bajtů',
  'is too large once unpacked ({part})': 'po rozbalení je příliš velký ({part})',
  'has {pages} pages; the limit is {limit}': 'má {pages} stran; limit je {limit}',
  'has more than {limit} characters of text': 'má více než {limit} znaků textu',
  'is password-protected': 'je chráněný heslem',
  'is a scan without a text layer: it needs OCR before it can be read':
    'je sken bez textové vrstvy: než jej lze přečíst, potřebuje OCR',
  'is cut off or no sound PDF: {why}': 'je useknutý nebo to není bezvadné PDF: {why}',
  'has a page of more than {limit} pieces of text': 'má stránku s více než {limit} kusy textu',
  'has a paragraph of {longest} characters; the limit is {limit}': 'má odstavec o {longest} znacích; limit je {limit}',
  'is a Word document older than Word 97; save it as .docx':
    'je dokument Wordu starší než Word 97; uložte jej jako .docx',
  'is cut off: a sector of it is missing': 'je useknutý: chybí mu sektor',
  'is broken: its header is not sound': 'je poškozený: jeho hlavička není v pořádku',
  'is broken: it has no text': 'je poškozený: nemá text',
  'is broken: its sectors lead in a circle': 'je poškozený: jeho sektory vedou v kruhu',
  'is broken: its tables lead out of it': 'je poškozený: jeho tabulky vedou mimo něj',
  'is no Word document': 'není to dokument Wordu',
  'is a ZIP archive without a document that can be read':
    'je archiv ZIP, ve kterém není žádný dokument, který lze přečíst',
  'holds a file whose name is no path ({name}); unpack it and give the files':
    'obsahuje soubor, jehož jméno není cesta ({name}); rozbalte jej a zadejte soubory',
  'is there twice in its archive; unpack it and give the files': 'je v archivu dvakrát; rozbalte jej a zadejte soubory',
  'is an archive in an archive; unpack it first': 'je archiv v archivu; nejdříve jej rozbalte',
  'is cut off: its archive has no directory': 'je useknutý: jeho archiv nemá adresář',
  'is cut off: its last group does not end': 'je useknutý: jeho poslední skupina nekončí',
  'is no sound OpenDocument text: it has no text': 'není to bezvadný text OpenDocument: nemá žádný text',
  'is no sound Excel file: it has no sheets': 'není to bezvadný soubor Excelu: nemá žádné listy',
  'has a sheet of more than {limit} cells': 'má list s více než {limit} buňkami',
  'is no sound message: {why}': 'není to bezvadná zpráva: {why}',
  'is a message without text': 'je zpráva bez textu',
  'is a message without text; save what is attached as files of its own: {names}':
    'je zpráva bez textu; přílohy uložte jako samostatné soubory: {names}',
  'is broken: its text is not in the charset that it names; save it as UTF-8':
    'je poškozená: její text není v kódování, které uvádí; uložte ji v UTF-8',
  'has more than {limit} parts': 'má více než {limit} částí',
  'is broken: {part} is not where its directory says': 'je poškozený: {part} není tam, kde uvádí jeho adresář',
  'is cut off in {part}': 'je useknutý v části {part}',
  'is broken: {part} cannot be unpacked': 'je poškozený: {part} nelze rozbalit',
} satisfies Templates
