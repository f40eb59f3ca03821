package news.dateline.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import news.dateline.enrich.Engine;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The accuracy report: measuring classes take it as a parameter and add rows; when the last of them is done it is written.
 *
 * <p>With the corpora ({@code -Ddateline.data=}) it becomes {@code ACCURACY.md}; without them what could be measured goes to
 * {@code target/ACCURACY.md}, so that a poorer report never replaces the committed one. The rows of a table are sorted, so only the date
 * and the digest change while nothing else does.
 */
final class AccuracyReport implements BeforeAllCallback, ParameterResolver {

    static final String DEVELOPMENT = "development";
    static final String TRAINED_ON = "trained on";
    static final String MEASURED_ONLY = "measured only";
    static final String OWN_GOLD = "own gold";
    /** The column of who read it, beside other libraries. */
    static final String OURS = "Dateline";

    private static final String COMMAND = "./mvnw verify -Paccuracy -Ddateline.data=…";

    /** The rows of the whole run. */
    static final class Rows implements CloseableResource {

        private final Map<Section, List<List<String>>> tables = new EnumMap<>(Section.class);

        synchronized void add(Section section, Object... cells) {
            List<String> row = new ArrayList<>();
            for (Object cell : cells) {
                row.add(cell instanceof Double share ? Tally.share(share) : cell.toString());
            }
            if (row.size() != section.columns.size()) {
                throw new IllegalArgumentException(section + " has the columns " + section.columns);
            }
            tables.computeIfAbsent(section, key -> new ArrayList<>()).add(row);
        }

        @Override
        public synchronized void close() throws IOException {
            if (tables.isEmpty()) {
                return;
            }
            boolean whole = System.getProperty("dateline.data") != null;
            Path file = Path.of(whole ? "ACCURACY.md" : "target/ACCURACY.md");
            Files.writeString(file, text());
            System.out.println(whole ? "accuracy: written to " + file
                    : "accuracy: NO CORPORA, -Ddateline.data is not set; own gold only, written to " + file + ", ACCURACY.md left as it is");
        }

        private String text() {
            StringBuilder text = new StringBuilder("# Accuracy\n\n");
            text.append("Engine `").append(Engine.create("accuracy").identity().digest()).append("`, measured on ")
                    .append(LocalDate.now(ZoneOffset.UTC)).append(" with `").append(COMMAND).append("`.\n\n");
            text.append("""
                    What a set is used for: **%s** sets were looked at while rules were written; what was **%s** shaped the shipped models, so its
                    figures flatter; **%s** sets have licences that let nothing learnt from them ship; **%s** was written for this project, in
                    `src/test`, before it was measured. A held-out set is none of these and lives elsewhere.

                    """.formatted(DEVELOPMENT, TRAINED_ON, MEASURED_ONLY, OWN_GOLD));
            tables.forEach((section, rows) -> table(text, section, rows));
            return text.toString();
        }

        private static void table(StringBuilder text, Section section, List<List<String>> rows) {
            text.append("## ").append(section.title).append("\n\n").append(section.measure).append("\n\n");
            line(text, section.columns);
            line(text, section.columns.stream().map(column -> "---").toList());
            TreeSet<String> lines = new TreeSet<>();
            for (List<String> row : rows) {
                StringBuilder line = new StringBuilder();
                line(line, row);
                lines.add(line.toString());
            }
            lines.forEach(text::append);
            text.append('\n');
        }

        private static void line(StringBuilder text, List<String> cells) {
            text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        rows(context);
    }

    private static Rows rows(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(Rows.class, key -> new Rows(), Rows.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Rows.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return rows(context);
    }
}
