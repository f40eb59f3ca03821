package news.dateline.article;

import java.util.List;
import java.util.Optional;

/**
 * The readable parts of a submission, not yet put in order: the input of enrichment.
 *
 * @param language        the language the newsroom declared, a BCP 47 tag
 * @param published       when the newsroom says it was published
 * @param title           ninjs {@code title}
 * @param headlines       ninjs {@code headlines} (2.x: {@code headline}), in the order given
 * @param descriptions    ninjs {@code descriptions}: leads, summaries and captions, in the order given
 * @param bodies          ninjs {@code bodies} (2.x: {@code body_text}, {@code body_xhtml}), or the raw copy
 * @param byline          ninjs {@code by}
 * @param located         ninjs {@code located}: where it was written
 * @param pictures        ninjs {@code associations} with a caption or a credit, in the order given
 * @param infoSources     names of ninjs {@code infoSources}
 * @param copyrightHolder ninjs {@code copyrightHolder}
 */
public record Content(
        Optional<String> language,
        Optional<Published> published,
        Optional<String> title,
        List<Labelled> headlines,
        List<Labelled> descriptions,
        List<Body> bodies,
        Optional<String> byline,
        Optional<String> located,
        List<Picture> pictures,
        List<String> infoSources,
        Optional<String> copyrightHolder) {

    public Content {
        headlines = List.copyOf(headlines);
        descriptions = List.copyOf(descriptions);
        bodies = List.copyOf(bodies);
        pictures = List.copyOf(pictures);
        infoSources = List.copyOf(infoSources);
    }

    /** Raw copy: one text that carries date line, headline, captions and body without any mark-up. */
    public static Content ofRawCopy(String copy) {
        return new Content(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(),
                List.of(new Body(Optional.empty(), Format.RAW_COPY, copy)),
                Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    /**
     * A text with the part it plays.
     *
     * @param role ninjs {@code role}, in lower case
     * @param text plain text, or HTML where {@code html} says so
     * @param html whether the text is marked up
     */
    public record Labelled(Optional<String> role, String text, boolean html) {
    }

    /**
     * One rendition of the body. Several bodies may be renditions of the same text.
     *
     * @param role   ninjs {@code role}, in lower case
     * @param format how to read the text
     * @param text   the body
     */
    public record Body(Optional<String> role, Format format, String text) {
    }

    /** How a body is to be read. */
    public enum Format {
        /** Paragraphs separated by blank lines or line breaks. */
        PLAIN,
        /** HTML or XHTML. */
        HTML,
        /** Copy as pasted from a page: everything from the date line to the last paragraph in one text. */
        RAW_COPY
    }

    /**
     * A picture that belongs to the article.
     *
     * @param caption its caption, empty if none was given
     * @param credit  photographer or agency
     */
    public record Picture(Optional<String> caption, Optional<String> credit) {
    }
}
