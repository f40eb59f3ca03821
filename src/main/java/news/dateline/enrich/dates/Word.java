package news.dateline.enrich.dates;

/** What the vocabulary knows about a word: its roles, each with a value. Filled while loading, then never changed. */
final class Word {

    /** A word the vocabulary does not know. */
    static final Word NONE = new Word();

    private final String[] values = new String[Role.COUNT];
    private final int[] numbers = new int[Role.COUNT];
    /** The roles it has, a bit each: most questions are answered without a look at the values. */
    private long low;
    private long high;
    private boolean opens;
    private boolean frames = true;

    void put(Role role, String value) {
        if (values[role.ordinal()] == null) {
            values[role.ordinal()] = value;
            if (role.ordinal() < Long.SIZE) {
                low |= 1L << role.ordinal();
            } else {
                high |= 1L << role.ordinal();
            }
            opens |= !role.isContext();
            frames &= role.isContext() || role == Role.ARTICLE || role == Role.NUMBER || role == Role.WHOLE;
            numbers[role.ordinal()] = value.matches("-?\\d+") ? Integer.parseInt(value) : 0;
        }
    }

    /** Whether an expression may start with it. */
    boolean opens() {
        return opens;
    }

    /** Whether it can only start one before certain words, or a number. */
    boolean frames() {
        return frames;
    }

    boolean has(Role role) {
        int bit = role.ordinal();
        return ((bit < Long.SIZE ? low : high) >>> bit & 1) != 0;
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
