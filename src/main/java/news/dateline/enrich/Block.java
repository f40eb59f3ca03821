package news.dateline.enrich;

import news.dateline.article.Enrichment.ZoneKind;

/**
 * A paragraph or line on its way to becoming a zone.
 *
 * @param kind what it is in the article, as far as known
 * @param text clean text without line feeds
 * @param form how it stood in the copy
 */
record Block(ZoneKind kind, String text, Form form) {

    /** How a block stood in the copy. */
    enum Form {
        /** A paragraph whose kind its wording may still change. */
        PARAGRAPH,
        /** An item of a list. */
        ITEM,
        /** A block whose kind is given by a field or by mark-up. */
        GIVEN
    }

    static Block paragraph(String text) {
        return new Block(ZoneKind.BODY, text, Form.PARAGRAPH);
    }

    static Block given(ZoneKind kind, String text) {
        return new Block(kind, text, Form.GIVEN);
    }

    Block as(ZoneKind other) {
        return new Block(other, text, Form.GIVEN);
    }

    boolean isOpen() {
        return form == Form.PARAGRAPH;
    }
}
