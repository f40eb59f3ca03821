package news.dateline.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads texts with marked names: whole documents where the corpus has them, else sentences. */
final class NameCorpora {

    private NameCorpora() {
    }

    /**
     * A text with its names.
     *
     * @param marks start and end by UTF-16 character, and type: 0 person, 1 place, 2 organisation
     */
    record Document(String text, List<int[]> marks) {
    }

    /** German Wikinews: one document an article, a line each sentence. */
    static List<Document> wikinews(Path file) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            StringBuilder text = new StringBuilder();
            List<int[]> marks = new ArrayList<>();
            for (JsonNode sentence : new ObjectMapper().readTree(line).get("sentences")) {
                marks(sentence, text.length(), marks);
                text.append(sentence.get("text").asText()).append('\n');
            }
            documents.add(new Document(text.toString(), marks));
        }
        return documents;
    }

    /** SmartData: one document a text. */
    static List<Document> smartData(Path file) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode document = new ObjectMapper().readTree(line);
            List<int[]> marks = new ArrayList<>();
            marks(document, 0, marks);
            documents.add(new Document(document.get("text").asText(), marks));
        }
        return documents;
    }

    private static void marks(JsonNode document, int offset, List<int[]> marks) {
        for (JsonNode entity : document.get("entities")) {
            int type = type(entity.get("type").asText().toUpperCase(Locale.ROOT));
            if (type >= 0) {
                marks.add(new int[] {offset + entity.get("start").asInt(), offset + entity.get("end").asInt(), type});
            }
        }
    }

    /** Sentences in columns: a tag in the form {@code B-PER}; derived and partial names are none. Tokens are joined by spaces. */
    static List<Document> columns(Path file, String separator, int word, int tag) throws IOException {
        List<Document> documents = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<int[]> marks = new ArrayList<>();
        String last = "O";
        for (String line : Files.readAllLines(file)) {
            String[] row = line.split(separator);
            if (line.isBlank() || row[0].equals("#")) {
                if (text.length() > 0) {
                    documents.add(new Document(text.toString(), List.copyOf(marks)));
                }
                text.setLength(0);
                marks.clear();
                last = "O";
                continue;
            }
            int start = text.length() == 0 ? 0 : text.append(' ').length();
            text.append(row[word]);
            int type = row[tag].length() == 5 ? type(row[tag].substring(2)) : -1;
            if (type >= 0 && row[tag].charAt(0) == 'I' && last.endsWith(row[tag].substring(1))) {
                marks.get(marks.size() - 1)[1] = text.length();
            } else if (type >= 0) {
                marks.add(new int[] {start, text.length(), type});
            }
            last = row[tag];
        }
        return documents;
    }

    private static int type(String name) {
        return name.startsWith("PER") ? 0 : name.startsWith("LOC") ? 1 : name.startsWith("ORG") ? 2 : -1;
    }
}
