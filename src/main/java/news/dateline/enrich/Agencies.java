package news.dateline.enrich;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The agencies by every name they go by. An alias stands for exactly one agency. Immutable.
 */
final class Agencies {

    private static final int LONGEST_SHORT = 4;

    private final Map<String, String> nameByAlias = new HashMap<>();
    private final Set<String> photoOnly = new HashSet<>();
    private final Phrases aliases;

    Agencies() {
        Vocabulary.AGENCIES.sections().forEach((section, entries) -> {
            for (String entry : entries) {
                String[] parts = entry.split(": *", 2);
                if (section.equals("photo")) {
                    photoOnly.add(parts[0]);
                }
                nameByAlias.put(Phrases.fold(parts[0]), parts[0]);
                for (String alias : parts.length < 2 ? List.<String>of() : List.of(parts[1].split(", *"))) {
                    nameByAlias.putIfAbsent(Phrases.fold(alias), parts[0]);
                }
            }
        });
        aliases = new Phrases(nameByAlias.keySet());
    }

    /**
     * The canonical name behind an alias. A short one counts only in the agency's own spelling, in capitals or in small letters:
     * {@code SID} is an agency, {@code Sid} a first name.
     */
    Optional<String> named(String alias) {
        Optional<String> name = Optional.ofNullable(nameByAlias.get(Phrases.fold(alias)));
        boolean sure = alias.length() > LONGEST_SHORT || alias.equals(alias.toUpperCase(Locale.ROOT))
                || alias.equals(alias.toLowerCase(Locale.ROOT));
        return name.filter(canonical -> sure || canonical.equals(alias));
    }

    /** The end of the longest agency name that starts at {@code from}, or -1. */
    int endAt(String text, int from) {
        int end = aliases.endAt(text, from);
        return end >= 0 && named(text.substring(from, end)).isPresent() ? end : -1;
    }

    /** Whether the agency delivers pictures and nothing else, so that its bare name can only be a picture's credit. */
    boolean isPhotoOnly(String canonicalName) {
        return photoOnly.contains(canonicalName);
    }

    /** Whether any of the names in a sign such as {@code dpa/lhe} is an agency's. */
    boolean signs(String sign) {
        if (named(sign).isPresent()) {
            return true;
        }
        for (String part : Signs.parts(sign)) {
            if (named(part).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
