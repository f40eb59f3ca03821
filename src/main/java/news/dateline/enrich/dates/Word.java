package news.dateline.enrich.dates;

/** What the vocabulary knows about a word: its roles, each with a value. Filled while loading, then never changed. */
final class Word {

    /** A word the vocabulary does not know. */
    static final Word NONE = new Word();

    private final String[] values = new String[Role.COUNT];
    private final int[] numbers = new int[Role.COUNT];

    void put(Role role, String value) {
        if (values[role.ordinal()] == null) {
            values[role.ordinal()] = value;
            numbers[role.ordinal()] = value.matches("-?\\d+") ? Integer.parseInt(value) : 0;
        }
    }

    boolean has(Role role) {
        return values[role.ordinal()] != null;
    }

    /** The value in a role it has. */
    String value(Role role) {
        return values[role.ordinal()];
    }

    /** The value as a number; 0 if it is none. */
    int number(Role role) {
        return numbers[role.ordinal()];
    }
}
