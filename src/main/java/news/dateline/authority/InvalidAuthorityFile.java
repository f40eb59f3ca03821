package news.dateline.authority;

import java.io.IOException;
import java.util.List;

/** An authority file that cannot be used. */
public final class InvalidAuthorityFile extends IOException {

    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    InvalidAuthorityFile(List<String> problems) {
        super("authority file: " + String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, each with its line: {@code line 12 has no kind}. */
    public List<String> problems() {
        return problems;
    }
}
