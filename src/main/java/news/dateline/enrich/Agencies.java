package news.dateline.enrich;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The agencies by every name they go by. An alias stands for exactly one agency; case does not count. Immutable.
 */
final class Agencies {

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

    /** The canonical name behind an alias. */
    Optional<String> named(String alias) {
        return Optional.ofNullable(nameByAlias.get(Phrases.fold(alias)));
    }

    /** The end of the longest agency name that starts at {@code from}, or -1. */
    int endAt(String text, int from) {
        return aliases.endAt(text, from);
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
