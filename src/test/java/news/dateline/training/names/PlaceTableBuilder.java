package news.dateline.training.names;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import news.dateline.enrich.names.TrainingAccess;

/** Writes {@code places.bin}: places with identity, position and names in four languages, and an index of the names. */
public final class PlaceTableBuilder {

    private static final List<String> KINDS = List.of("country", "region", "city", "district", "continent", "river", "lake", "sea",
            "mountain", "mountains", "island", "celestial");
    private static final Set<String> HOME = Set.of("DE", "AT", "CH", "LI", "LU");

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Row> byKey = new HashMap<>();

    private PlaceTableBuilder() {
    }

    private record Row(int id, int kind, boolean capital, String country, double lat, double lon, long population, String[] shown,
            Set<String> names) {
    }

    /** Arguments: the directory of prepared lists, the extra places, the file to write. */
    public static void main(String[] args) throws IOException {
        PlaceTableBuilder builder = new PlaceTableBuilder();
        builder.places(Path.of(args[0]).resolve("places.tsv"));
        builder.extra(Path.of(args[1]));
        builder.write(Path.of(args[2]));
    }

    private void places(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String[] cell = line.split("\t", -1);
            long population = Long.parseLong(cell[5]);
            boolean settlement = !cell[1].equals("country") && !cell[1].equals("region");
            if (settlement && population < (HOME.contains(cell[2]) ? 0 : 5000) && !cell[1].equals("capital")) {
                continue;
            }
            Set<String> names = new LinkedHashSet<>();
            String[] shown = new String[4];
            for (int language = 0; language < 4; language++) {
                String[] all = cell[6 + language].split("\\|");
                shown[language] = shown(all);
                for (String name : all) {
                    if (name.length() > 1 && !name.equals("Extérieur")) {
                        names.add(name);
                        names.add(name.replaceFirst("^Kanton ", ""));
                    }
                }
            }
            if (names.isEmpty()) {
                continue;
            }
            for (int language = 0; language < 3; language++) {
                shown[language] = shown[language].equals(shown[3]) ? "" : shown[language];
            }
            boolean capital = cell[1].equals("capital");
            Row row = new Row(Integer.parseInt(cell[0]), KINDS.indexOf(capital ? "city" : cell[1]), capital, cell[2],
                    Double.parseDouble(cell[3]), Double.parseDouble(cell[4]), population, shown, names);
            rows.add(row);
            byKey.putIfAbsent(cell[0], row);
            if (cell[1].equals("country")) {
                byKey.put("@" + cell[2], row);
            }
        }
    }

    /** The first name, or another without what says that it is a canton. */
    private static String shown(String[] names) {
        if (names[0].matches("(Kanton|Canton|Cantone|Canton of|République et Canton) .*")) {
            for (String name : names) {
                if (names[0].endsWith(" " + name)) {
                    return name;
                }
            }
            return names[0].replaceFirst("^Kanton ", "");
        }
        return names[0];
    }

    /** The first further name is the one to show in German. */
    private void extra(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String[] cell = line.split("\t");
            if (line.startsWith("#") || cell.length < 2) {
                continue;
            }
            if (cell.length == 2) {
                Row row = byKey.get(cell[0]);
                if (row == null) {
                    System.out.println("unknown: " + line);
                    continue;
                }
                row.names().addAll(List.of(cell[1].split("\\|")));
                row.shown()[0] = cell[1].split("\\|")[0];
                continue;
            }
            String[] things = cell[0].split(";");
            for (String thing : things) {
                boolean positioned = things.length == 1;
                String[] names = thing.split("\\|");
                String[] shown = names.length < 4 ? new String[] {"", "", "", names[0]} : Arrays.copyOf(names, 4);
                rows.add(new Row(cell.length > 5 ? Integer.parseInt(cell[5]) : 0, KINDS.indexOf(cell[1]), false, cell[2].equals("-") ? "" : cell[2],
                        positioned ? Double.parseDouble(cell[3]) : Double.NaN, positioned ? Double.parseDouble(cell[4]) : Double.NaN, 300_000, shown,
                        new LinkedHashSet<>(List.of(names))));
            }
        }
    }

    /** In ten thousandths of a degree, or the mark for none. */
    private static int degrees(double value) {
        return Double.isNaN(value) ? Integer.MIN_VALUE : (int) Math.round(value * 1e4);
    }

    private void write(Path file) throws IOException {
        List<long[]> index = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (String name : rows.get(i).names()) {
                index.add(new long[] {TrainingAccess.placeKey(name), i});
            }
        }
        index.sort((a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(a[1], b[1]));
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(rows.size());
            for (Row row : rows) {
                out.writeInt(row.id());
            }
            for (Row row : rows) {
                out.writeInt(degrees(row.lat()));
            }
            for (Row row : rows) {
                out.writeInt(degrees(row.lon()));
            }
            for (Row row : rows) {
                out.writeInt((int) Math.min(Integer.MAX_VALUE, row.population()));
            }
            for (Row row : rows) {
                out.writeByte(row.kind() | (row.capital() ? 128 : 0));
            }
            for (Row row : rows) {
                out.writeBytes(row.country().isEmpty() ? "--" : row.country());
            }
            ByteArrayOutputStream names = new ByteArrayOutputStream();
            for (Row row : rows) {
                out.writeInt(names.size());
                names.writeBytes(String.join("\t", row.shown()).getBytes(StandardCharsets.UTF_8));
            }
            out.writeInt(names.size());
            out.write(names.toByteArray());
            out.writeInt(index.size());
            for (long[] entry : index) {
                out.writeInt((int) entry[0]);
            }
            for (long[] entry : index) {
                out.writeInt((int) entry[1]);
            }
        }
        System.out.println(rows.size() + " places, " + index.size() + " names, " + Files.size(file) + " bytes");
    }
}
