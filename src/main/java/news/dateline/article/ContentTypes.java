package news.dateline.article;

import java.util.Locale;

/** The media types a message may have. */
public final class ContentTypes {

    public static final String JSON = "application/json";
    public static final String TEXT = "text/plain";
    /** A structured-mode CloudEvent. */
    public static final String CLOUD_EVENT = "application/cloudevents+json";

    private ContentTypes() {
    }

    /** The type and subtype of a media type, without its parameters and in lower case. */
    public static String essence(String contentType) {
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a media type's essence stands for JSON (RFC 6839: {@code +json}). */
    public static boolean isJson(String essence) {
        return essence.equals(JSON) || essence.endsWith("+json");
    }

    /** The {@code charset} parameter; UTF-8 where there is none. */
    public static String charset(String contentType) {
        String lower = contentType.toLowerCase(Locale.ROOT);
        int start = lower.indexOf("charset=");
        if (start < 0) {
            return "utf-8";
        }
        String value = lower.substring(start + "charset=".length());
        int end = value.indexOf(';');
        return (end < 0 ? value : value.substring(0, end)).strip().replace("\"", "");
    }
}
