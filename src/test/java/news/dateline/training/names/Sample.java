package news.dateline.training.names;

import java.util.List;

/**
 * A piece of annotated text, a sentence or an article.
 *
 * @param group       the article it belongs to
 * @param otherMarked whether names of other things are annotated; where not, what is outside may be one
 */
record Sample(String group, String text, List<Mark> marks, boolean otherMarked) {

    /** A span's type is 0 to 3: person, place, organisation, other; or {@link #OPEN}. */
    record Mark(int start, int end, int type) {
    }

    /** A span of which it is only known that it is another thing or nothing. */
    static final int OPEN = 4;
}
