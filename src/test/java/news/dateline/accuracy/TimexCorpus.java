package news.dateline.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads texts annotated with TIMEX3 (TimeML) or TIMEX2 into plain text and spans by UTF-16 index. */
final class TimexCorpus {

    private TimexCorpus() {
    }

    record Gold(int start, int end, String type, String value, String text) {
    }

    record Document(String name, String created, String text, List<Gold> expressions) {
    }

    static List<Document> read(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".tml") || file.toString().endsWith(".xml")).sorted()
                    .map(TimexCorpus::document).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Path file) {
        try {
            String xml = Files.readString(file, StandardCharsets.UTF_8);
            int from = xml.indexOf("<TEXT>") + 6;
            String created = attribute(xml.substring(0, from), xml.contains("TIMEX2") ? "val" : "value");
            return parse(file.getFileName().toString(), created, xml.substring(from, xml.indexOf("</TEXT>")));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static Document parse(String name, String created, String xml) {
        StringBuilder text = new StringBuilder();
        List<Gold> found = new ArrayList<>();
        List<Object[]> open = new ArrayList<>();
        int i = 0;
        while (i < xml.length()) {
            char c = xml.charAt(i);
            if (c == '<') {
                int close = xml.indexOf('>', i);
                String tag = xml.substring(i + 1, close);
                if (tag.startsWith("TIMEX") && !tag.endsWith("/")) {
                    open.add(new Object[] {text.length(), tag});
                } else if (tag.startsWith("/TIMEX")) {
                    Object[] start = open.remove(open.size() - 1);
                    String opened = (String) start[1];
                    String value = attribute(opened, opened.startsWith("TIMEX2") ? "val" : "value");
                    found.add(new Gold((int) start[0], text.length(), attribute(opened, "type"), value, text.substring((int) start[0])));
                }
                i = close + 1;
            } else if (c == '&' && xml.indexOf(';', i) > 0 && xml.indexOf(';', i) < i + 7) {
                int end = xml.indexOf(';', i);
                text.append(switch (xml.substring(i + 1, end)) {
                    case "amp" -> "&";
                    case "lt" -> "<";
                    case "gt" -> ">";
                    case "quot" -> "\"";
                    case "apos" -> "'";
                    default -> " ";
                });
                i = end + 1;
            } else {
                text.append(c);
                i++;
            }
        }
        found.sort(java.util.Comparator.comparingInt(Gold::start));
        return new Document(name, created, text.toString(), found);
    }

    private static String attribute(String tag, String name) {
        int at = tag.indexOf(' ' + name + "=\"");
        if (at < 0) {
            return "";
        }
        int from = at + name.length() + 3;
        return tag.substring(from, tag.indexOf('"', from));
    }
}
