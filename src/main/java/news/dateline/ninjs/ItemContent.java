package news.dateline.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import news.dateline.article.Content;
import news.dateline.article.Content.Body;
import news.dateline.article.Content.Format;
import news.dateline.article.Content.Labelled;
import news.dateline.article.Content.Picture;
import news.dateline.article.ContentTypes;
import news.dateline.article.Published;

/** Finds the readable parts of a ninjs item, in the spelling of 3.x and in the lower case of older versions. */
final class ItemContent {

    private static final String PICTURE = "picture";

    private final ItemFields item;

    ItemContent(ItemFields item) {
        this.item = item;
    }

    Content read() throws Unusable {
        return new Content(
                item.text("language"),
                published(),
                item.text("title"),
                labelled("headlines", "headline"),
                labelled("descriptions", "description_text"),
                bodies(),
                item.text("by", "byline"),
                item.named("located"),
                pictures(),
                infoSources(),
                item.text("copyrightHolder", "copyrightholder"));
    }

    /** The moment the text was first written counts, not the moment of its latest correction. */
    private Optional<Published> published() throws Unusable {
        for (String field : List.of("contentCreated", "firstCreated", "versionCreated")) {
            Optional<String> stamp = item.stamp(field, field.toLowerCase(Locale.ROOT));
            if (stamp.isPresent()) {
                return Optional.of(new Published(stamp.get(), field));
            }
        }
        return Optional.empty();
    }

    private List<Labelled> labelled(String field, String textField) throws Unusable {
        return labelled(item, field, textField);
    }

    private static List<Labelled> labelled(ItemFields owner, String field, String textField) throws Unusable {
        List<Labelled> labelled = new ArrayList<>();
        for (ItemFields entry : owner.objects(field)) {
            Optional<String> value = entry.text("value");
            if (value.isPresent()) {
                labelled.add(new Labelled(entry.role(), value.get(), isHtml(entry, value.get())));
            }
        }
        if (labelled.isEmpty()) {
            owner.text(textField).ifPresent(text -> labelled.add(new Labelled(Optional.empty(), text, false)));
        }
        return labelled;
    }

    private List<Body> bodies() throws Unusable {
        List<Body> bodies = new ArrayList<>();
        for (ItemFields entry : item.objects("bodies")) {
            Optional<String> value = entry.text("value");
            if (value.isPresent()) {
                Format format = isHtml(entry, value.get()) ? Format.HTML : Format.PLAIN;
                bodies.add(new Body(entry.role(), format, value.get()));
            }
        }
        if (bodies.isEmpty()) {
            item.text("body_xhtml", "body_html").ifPresent(text -> bodies.add(new Body(Optional.empty(), Format.HTML, text)));
            item.text("body_text").ifPresent(text -> bodies.add(new Body(Optional.empty(), Format.PLAIN, text)));
        }
        return bodies;
    }

    /** Declared mark-up is believed; without a declaration a text that opens with a tag is mark-up. */
    private static boolean isHtml(ItemFields entry, String value) throws Unusable {
        Optional<String> contentType = entry.text("contentType", "contenttype").map(ContentTypes::essence);
        if (contentType.isPresent()) {
            return contentType.get().endsWith("html") || contentType.get().endsWith("xml");
        }
        String start = value.stripLeading();
        return start.length() > 2 && start.charAt(0) == '<'
                && (Character.isLetter(start.charAt(1)) || start.charAt(1) == '!') && start.indexOf('>') > 0;
    }

    private List<Picture> pictures() throws Unusable {
        List<Picture> pictures = new ArrayList<>();
        for (ItemFields association : item.objectsOrValues("associations")) {
            if (!association.text("type").orElse(PICTURE).equals(PICTURE)) {
                continue;
            }
            Optional<String> caption = labelled(association, "descriptions", "description_text").stream()
                    .findFirst().map(Labelled::text);
            Optional<String> credit = association.text("by", "byline", "creditline", "copyrightHolder", "copyrightholder");
            if (caption.isPresent() || credit.isPresent()) {
                pictures.add(new Picture(caption, credit));
            }
        }
        return pictures;
    }

    private List<String> infoSources() throws Unusable {
        List<String> names = new ArrayList<>();
        for (String field : List.of("infoSources", "infosources")) {
            for (ItemFields source : item.objects(field)) {
                source.text("name", "literal").ifPresent(names::add);
            }
        }
        return names;
    }
}
