package news.dateline.dev;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where our classes and libraries come from, as a class path for another JVM.
 *
 * <p>{@code java.class.path} does not tell: Surefire hides the libraries in a manifest, and Quarkus loads them through
 * class loaders of its own. Asking the class loader for every manifest works in all three cases.
 */
final class ClassPath {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String JAR = "jar:";
    private static final String INSIDE = "!/";

    private ClassPath() {
    }

    /** What it takes to run the class: its own place, ours, and every library we see; joined for {@code CLASSPATH}. */
    static String toRun(Class<?> main) {
        Set<Path> entries = new LinkedHashSet<>();
        entries.add(placeOf(main));
        entries.add(placeOf(ClassPath.class));
        try {
            for (URL manifest : Collections.list(ClassPath.class.getClassLoader().getResources(MANIFEST))) {
                String location = manifest.toString();
                if (location.startsWith(JAR) && location.contains(INSIDE)) {
                    entries.add(Path.of(URI.create(location.substring(JAR.length(), location.indexOf(INSIDE)))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the libraries", e);
        }
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** The build directory our classes are in, {@code target} for Maven. */
    static Path buildDirectory() {
        return placeOf(ClassPath.class).getParent();
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Cannot tell where " + type + " is", e);
        }
    }
}
