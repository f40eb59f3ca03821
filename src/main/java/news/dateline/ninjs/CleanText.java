package news.dateline.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * Takes out of a JSON tree what no store and no UTF-8 stream can hold: U+0000 is dropped, a lone surrogate becomes U+FFFD.
 * JSON allows both as escapes.
 */
final class CleanText {

    private CleanText() {
    }

    /** The tree, changed in place where it has to be. */
    static JsonNode clean(JsonNode node) {
        if (node instanceof TextNode) {
            String text = node.textValue();
            String cleaned = clean(text);
            return cleaned == text ? node : TextNode.valueOf(cleaned);
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, clean(array.get(i)));
            }
        } else if (node instanceof ObjectNode object) {
            cleanObject(object);
        }
        return node;
    }

    private static void cleanObject(ObjectNode object) {
        ObjectNode copy = object.objectNode();
        object.properties().forEach(property -> copy.set(clean(property.getKey()), clean(property.getValue())));
        object.removeAll();
        object.setAll(copy);
    }

    /** The text itself if it is clean already. */
    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnstorable(text, i)) {
                return cleanFrom(text, i);
            }
        }
        return text;
    }

    private static String cleanFrom(String text, int first) {
        StringBuilder cleaned = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (!isUnstorable(text, i)) {
                cleaned.append(text.charAt(i));
            } else if (text.charAt(i) != 0) {
                cleaned.append('\uFFFD');
            }
        }
        return cleaned.toString();
    }

    private static boolean isUnstorable(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c == 0;
    }
}
