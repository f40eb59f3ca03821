package news.dateline.benchmark;

import java.util.Random;

/** Made-up German news of a given length, the same for the same seed. It reads oddly, but its words and signs are those of news. */
final class SyntheticNews {

    private static final String[] OPENINGS = {"Am Mittwoch", "In der Nacht zum Samstag", "Nach Angaben der Behörden",
            "Wie die Gemeinde Oberau mitteilte,", "Trotz starker Kritik", "Seit drei Jahren", "Am 7. Dezember", "Um 21.30 Uhr"};
    private static final String[] SUBJECTS = {"der Bundesrat", "die Kantonspolizei Bern", "ein Sprecher der Regierung",
            "die Nationalbank", "das Spital Thun", "der Stadtrat von Winterthur", "die Gewerkschaft", "der Konzern"};
    private static final String[] VERBS = {"kündigt", "bestätigt", "prüft", "verschiebt", "verteidigt", "verlangt", "erwartet"};
    private static final String[] OBJECTS = {"die Sanierung der Strasse zwischen Burgdorf und Langnau",
            "einen Kredit von 1,2 Millionen Franken", "neue Regeln für den Luftverkehr", "die Pläne für das Hallenbad",
            "eine Untersuchung der Vorfälle", "den Ausbau des Netzes um 14 Prozent", "höhere Löhne für 2'400 Angestellte"};
    private static final String[] ENDINGS = {"noch in diesem Jahr an", "trotz der Bedenken", "«so rasch wie möglich»",
            "im ersten Quartal", "gemeinsam mit dem Kanton Aargau", "ohne Angabe von Gründen", "wie geplant"};

    private SyntheticNews() {
    }

    /** A ninjs item with a body of about this many words. */
    static String ninjs(String uri, int version, long seed, int words) {
        Random random = new Random(seed);
        StringBuilder body = new StringBuilder();
        int sentences = 0;
        for (int count = 0; count < words; sentences++) {
            String sentence = pick(random, OPENINGS) + " " + pick(random, VERBS) + " " + pick(random, SUBJECTS) + " "
                    + pick(random, OBJECTS) + " " + pick(random, ENDINGS) + ".";
            count += sentence.split(" ").length;
            body.append(sentence).append((sentences + 1) % 5 == 0 ? "\\n\\n" : " ");
        }
        return """
                {"uri": "%s", "version": "%d", "versionCreated": "2026-11-24T06:00:00Z", "type": "text", "language": "de",
                 "headlines": [{"role": "main", "value": "%s %s %s"}], "by": "Anna Muster", "copyrightHolder": "Keystone-SDA",
                 "bodies": [{"role": "main", "contentType": "text/plain", "value": "%s"}]}"""
                .formatted(uri, version, pick(random, SUBJECTS), pick(random, VERBS), pick(random, OBJECTS), body);
    }

    private static String pick(Random random, String[] from) {
        return from[random.nextInt(from.length)];
    }
}
