package news.dateline.ingest;

/** The form of a {@code traceparent}, W3C Trace Context section 3.2.2, as far as it is the same in every version. */
final class TraceContext {

    private static final int VERSION_END = 2;
    private static final int TRACE_END = 35;
    private static final int PARENT_END = 52;
    private static final int LENGTH = 55;

    private TraceContext() {
    }

    /** Whether a text is a version, a trace id, a parent id and flags in lower-case hexadecimal, neither id all zero. */
    static boolean isValid(String traceparent) {
        if (traceparent.length() != LENGTH || traceparent.startsWith("ff")) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            boolean dash = i == VERSION_END || i == TRACE_END || i == PARENT_END;
            if (dash != (traceparent.charAt(i) == '-') || !dash && !isHex(traceparent.charAt(i))) {
                return false;
            }
        }
        return hasId(traceparent, VERSION_END + 1, TRACE_END) && hasId(traceparent, TRACE_END + 1, PARENT_END);
    }

    private static boolean hasId(String traceparent, int start, int end) {
        return traceparent.substring(start, end).chars().anyMatch(c -> c != '0');
    }

    private static boolean isHex(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
    }
}
