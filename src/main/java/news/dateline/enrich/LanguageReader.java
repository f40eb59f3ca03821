package news.dateline.enrich;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import news.dateline.article.Content;
import news.dateline.article.Enrichment.Language;

/**
 * The language of the article as a BCP 47 tag.
 *
 * <p>A valid declared tag wins, with confidence 1; {@code und}, {@code mul} and {@code zxx} declare nothing. Otherwise the text
 * decides, if it is German, French, Italian or English; a text of another language or without words has none. German gets its
 * national variety, declared or not, where the text shows one: then the confidence is that of the variety. A French,
 * Italian or English text has a region only if declared.
 */
class LanguageReader {

    private static final Set<String> NO_LANGUAGE = Set.of("und", "mul", "zxx", "mis");

    private final LanguageDetector detector;
    private final GermanVariety varieties = new GermanVariety();
    private final Map<String, String> shortCodes = new HashMap<>();

    LanguageReader(LanguageDetector detector) {
        this.detector = detector;
        for (String code : Locale.getISOLanguages()) {
            try {
                shortCodes.put(Locale.forLanguageTag(code).getISO3Language(), code);
            } catch (MissingResourceException e) {
                // A code without a three-letter form has nothing to be shortened.
            }
            shortCodes.put(code, code);
        }
        shortCodes.put("ger", "de");
        shortCodes.put("fre", "fr");
    }

    Optional<Language> read(Content content, ZonedText text) {
        Optional<Locale> declared = content.language().flatMap(this::valid);
        if (declared.isPresent()) {
            Locale locale = declared.get();
            boolean open = locale.getLanguage().equals("de") && locale.getCountry().isEmpty();
            return Optional.of(open ? german(text, 1, "declared") : new Language(locale.toLanguageTag(), 1, "declared"));
        }
        return detector.detect(text.text()).map(guess -> guess.language().equals("de")
                ? german(text, guess.confidence(), "detected")
                : new Language(guess.language(), guess.confidence(), "detected"));
    }

    private Language german(ZonedText text, double confidence, String source) {
        return varieties.of(text.text())
                .map(variety -> new Language(variety.tag(), Math.min(confidence, variety.confidence()), source))
                .orElseGet(() -> new Language("de", confidence, source));
    }

    private Optional<Locale> valid(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag.strip().replace('_', '-')).build();
            String language = locale.getLanguage();
            String known = shortCodes.getOrDefault(language, language.length() == 3 ? language : "");
            if (known.isEmpty() || NO_LANGUAGE.contains(language)) {
                return Optional.empty();
            }
            return Optional.of(new Locale.Builder().setLocale(locale).setLanguage(known).build());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
