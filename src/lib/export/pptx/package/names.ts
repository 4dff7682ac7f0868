const OPENXML = 'http://schemas.openxmlformats.org';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

export const REL_ROOT = `${OPENXML}/officeDocument/2006/relationships`;

/** XML namespaces (ECMA-376 part 1). */
export const NS = {
	contentTypes: `${OPENXML}/package/2006/content-types`,
	relationships: `${OPENXML}/package/2006/relationships`,
	r: REL_ROOT,
	a: `${OPENXML}/drawingml/2006/main`,
	c: `${OPENXML}/drawingml/2006/chart`,
	p: `${OPENXML}/presentationml/2006/main`,
	sheet: `${OPENXML}/spreadsheetml/2006/main`,
	core: `${OPENXML}/package/2006/metadata/core-properties`,
	app: `${OPENXML}/officeDocument/2006/extended-properties`,
	dc: 'http://purl.org/dc/elements/1.1/',
	dcterms: 'http://purl.org/dc/terms/',
	xsi: 'http://www.w3.org/2001/XMLSchema-instance',
	table: `${OPENXML}/drawingml/2006/table`,
};

/** Kinds of relationships that do not follow the usual pattern. */
export const REL_CORE = `${OPENXML}/package/2006/relationships/metadata/core-properties`;

/** Content types. */
export const MIME = {
	relationships: 'application/vnd.openxmlformats-package.relationships+xml',
	core: 'application/vnd.openxmlformats-package.core-properties+xml',
	app: `${OFFICE}.extended-properties+xml`,
	presentation: `${OFFICE}.presentationml.presentation.main+xml`,
	master: `${OFFICE}.presentationml.slideMaster+xml`,
	layout: `${OFFICE}.presentationml.slideLayout+xml`,
	slide: `${OFFICE}.presentationml.slide+xml`,
	notesMaster: `${OFFICE}.presentationml.notesMaster+xml`,
	notes: `${OFFICE}.presentationml.notesSlide+xml`,
	theme: `${OFFICE}.theme+xml`,
	chart: `${OFFICE}.drawingml.chart+xml`,
	xlsx: `${OFFICE}.spreadsheetml.sheet`,
	workbook: `${OFFICE}.spreadsheetml.sheet.main+xml`,
	worksheet: `${OFFICE}.spreadsheetml.worksheet+xml`,
	styles: `${OFFICE}.spreadsheetml.styles+xml`,
	png: 'image/png',
};
