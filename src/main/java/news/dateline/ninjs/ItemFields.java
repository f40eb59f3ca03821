package news.dateline.ninjs;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import news.dateline.article.Published;

/** Typed access to the fields of a ninjs item; a field of the wrong type makes the item unusable and is named. */
final class ItemFields {

    private static final int MOST_ZEROS = 64;

    private final JsonNode item;
    private final String path;

    ItemFields(JsonNode item, String path) throws Unusable {
        if (!item.isObject()) {
            throw Unusable.malformed((path.isEmpty() ? "the item" : path) + " is not an object");
        }
        this.item = item;
        this.path = path;
    }

    /** The first of these fields that is there, is not null and is not blank. */
    Optional<String> text(String... names) throws Unusable {
        for (String name : names) {
            JsonNode value = item.path(name);
            if (value.isTextual()) {
                if (!value.textValue().isBlank()) {
                    return Optional.of(value.textValue());
                }
            } else if (!isAbsent(value)) {
                throw Unusable.malformed(at(name) + " is not a string");
            }
        }
        return Optional.empty();
    }

    /** A field that may be written as a string or as a number. */
    Optional<String> label(String name) throws Unusable {
        JsonNode value = item.path(name);
        return value.isNumber() ? Optional.of(digits(value.decimalValue())) : text(name).map(String::strip);
    }

    /** A number as plain digits, unless that would be a sheer endless row of zeros. */
    private static String digits(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_ZEROS ? number.toPlainString() : number.toString();
    }

    /**
     * A field that holds an ISO 8601 date-time with its offset, under the first of these names that is there. To the
     * microsecond, which is what a database keeps: a version must not be newer than itself once it is stored.
     */
    Optional<Instant> instant(String... names) throws Unusable {
        Optional<String> text = text(names);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            String moment = text.get().strip().toUpperCase(Locale.ROOT);
            return Optional.of(OffsetDateTime.parse(moment, Published.DATE_TIME).toInstant().truncatedTo(ChronoUnit.MICROS));
        } catch (DateTimeException e) {
            throw Unusable.malformed(at(names[0]) + " is not an ISO 8601 date-time with an offset");
        }
    }

    /** A field that holds an ISO 8601 year, month, day or date-time, as written. */
    Optional<String> stamp(String... names) throws Unusable {
        Optional<String> text = text(names).map(stamp -> stamp.strip().toUpperCase(Locale.ROOT));
        if (text.isPresent() && !isMoment(text.get())) {
            throw Unusable.malformed(at(names[0]) + " is not an ISO 8601 year, month, day or date-time");
        }
        return text;
    }

    private static boolean isMoment(String text) {
        try {
            switch (text.length()) {
                case 4 -> Year.parse(text);
                case 7 -> YearMonth.parse(text);
                case 10 -> LocalDate.parse(text);
                default -> Published.DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            }
            // A year of more than four digits has a sign.
            return Character.isDigit(text.charAt(0));
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The members of an array of objects; empty if the field is absent. */
    List<ItemFields> objects(String name) throws Unusable {
        JsonNode array = item.path(name);
        if (isAbsent(array)) {
            return List.of();
        }
        if (!array.isArray()) {
            throw Unusable.malformed(at(name) + " is not an array");
        }
        List<ItemFields> objects = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            objects.add(new ItemFields(array.get(i), at(name) + "[" + i + "]"));
        }
        return objects;
    }

    /** The members of an array (3.x) or the values of an object (2.x) of objects. */
    List<ItemFields> objectsOrValues(String name) throws Unusable {
        JsonNode value = item.path(name);
        if (!value.isObject()) {
            return objects(name);
        }
        List<ItemFields> objects = new ArrayList<>(value.size());
        for (JsonNode member : value) {
            objects.add(new ItemFields(member, at(name) + "[" + objects.size() + "]"));
        }
        return objects;
    }

    /** A field that names something: a string, or an object with a {@code name} or {@code literal}. */
    Optional<String> named(String name) throws Unusable {
        JsonNode value = item.path(name);
        return value.isObject() ? new ItemFields(value, at(name)).text("name", "literal") : text(name);
    }

    /** The {@code role} of an entry, in lower case. */
    Optional<String> role() throws Unusable {
        return text("role").map(role -> role.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
