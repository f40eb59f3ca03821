package news.dateline.authority;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.dateline.enrich.names.Authorities;
import news.dateline.enrich.names.Authorities.Entry;
import news.dateline.enrich.names.Authorities.Kind;

/**
 * Reads an authority file: one JSON object a line with {@code id}, {@code kind} ({@code person}, {@code organisation} or
 * {@code place}) and {@code name}, and if wanted {@code aliases}, {@code sameAs} (lists of strings) and {@code notes}. Blank lines
 * are passed over. A list with a mistake is refused as a whole, and every mistake is told with its line, up to a limit.
 */
public final class AuthorityFile {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST_PROBLEMS = 50;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private AuthorityFile() {
    }

    /**
     * Reads a file in UTF-8.
     *
     * @throws InvalidAuthorityFile if a line is wrong
     * @throws IOException          if the file cannot be read
     */
    public static Authorities read(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(in);
        }
    }

    /** Reads from an open reader, which is left open. */
    public static Authorities read(Reader in) throws IOException {
        AuthorityFile file = new AuthorityFile();
        BufferedReader lines = new BufferedReader(in);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                file.line(number, number == 1 && line.charAt(0) == '\uFEFF' ? line.substring(1) : line);
            }
            if (file.problems.size() >= MOST_PROBLEMS) {
                break;
            }
        }
        if (!file.problems.isEmpty()) {
            throw new InvalidAuthorityFile(file.problems);
        }
        return Authorities.of(file.entries);
    }

    private void line(int number, String line) throws IOException {
        Draft draft = new Draft();
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                problem(number, "is not a JSON object");
                return;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                String wrong = draft.take(field, json);
                if (wrong != null) {
                    problem(number, wrong);
                    return;
                }
            }
            if (json.nextToken() != null) {
                problem(number, "goes on after the JSON object");
                return;
            }
        } catch (JsonProcessingException e) {
            problem(number, "is not valid JSON: " + e.getOriginalMessage());
            return;
        }
        String missing = draft.missing();
        if (missing != null) {
            problem(number, missing);
            return;
        }
        Integer before = lines.putIfAbsent(draft.id, number);
        if (before != null) {
            problem(number, "id " + draft.id + " is already on line " + before);
            return;
        }
        entries.add(new Entry(draft.id, draft.kind, draft.name, draft.aliases, draft.sameAs, draft.notes));
    }

    private void problem(int line, String what) {
        problems.add("line " + line + " " + what);
    }

    /** An entry while its fields are read. */
    private static final class Draft {
        private String id = "";
        private Kind kind;
        private String name = "";
        private List<String> aliases = List.of();
        private List<String> sameAs = List.of();
        private String notes = "";

        /** Takes a field; returns what is wrong with it, or null. Fields of other names are passed over. */
        String take(String field, JsonParser json) throws IOException {
            switch (field) {
                case "id", "kind", "name", "notes" -> {
                    if (json.currentToken() != JsonToken.VALUE_STRING) {
                        return "has a " + field + " that is not a string";
                    }
                    return text(field, json.getText().strip());
                }
                case "aliases", "sameAs" -> {
                    List<String> values = new ArrayList<>(2);
                    if (json.currentToken() != JsonToken.START_ARRAY) {
                        return "has " + field + " that are not a list of strings";
                    }
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        if (json.currentToken() != JsonToken.VALUE_STRING) {
                            return "has " + field + " that are not a list of strings";
                        }
                        values.add(json.getText().strip());
                    }
                    if (field.equals("aliases")) {
                        aliases = values;
                    } else {
                        sameAs = values;
                    }
                    return null;
                }
                default -> {
                    json.skipChildren();
                    return null;
                }
            }
        }

        private String text(String field, String value) {
            switch (field) {
                case "id" -> id = value;
                case "name" -> name = value;
                case "notes" -> notes = value;
                default -> {
                    for (Kind each : Kind.values()) {
                        if (each.name().toLowerCase(Locale.ROOT).equals(value)) {
                            kind = each;
                        }
                    }
                    if (kind == null) {
                        return "has an unknown kind: " + value;
                    }
                }
            }
            return null;
        }

        String missing() {
            return id.isEmpty() ? "has no id" : kind == null ? "has no kind" : name.isEmpty() ? "has no name" : null;
        }
    }
}
