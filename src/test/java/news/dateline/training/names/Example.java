package news.dateline.training.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.dateline.enrich.names.TrainingAccess;
import news.dateline.enrich.text.Tokens;
import news.dateline.training.names.Sample.Mark;

/**
 * A sentence of tokens with the labels each may have.
 *
 * @param allowed bits of labels by token; one bit where the annotation is certain
 * @param names   the annotated names
 */
record Example(String[] forms, int[] allowed, List<Name> names) {

    private static final int ALL = (1 << TrainingAccess.LABELS) - 1;
    private static final int OUTSIDE_OR_OTHER = 1 | 1 << TrainingAccess.label(3, 0, 2) | 1 << TrainingAccess.label(3, 1, 2)
            | 1 << TrainingAccess.label(3, 0, 1);

    /** A name from token {@code first} to before {@code end}. */
    record Name(int first, int end, int type) {
    }

    /** The sentences of a sample. */
    static List<Example> of(Sample sample) {
        Tokens tokens = Tokens.of(sample.text());
        int[] allowed = new int[tokens.count()];
        Arrays.fill(allowed, sample.otherMarked() ? 1 : OUTSIDE_OR_OTHER);
        List<Name> names = new ArrayList<>();
        for (Mark mark : sample.marks()) {
            int first = tokens.tokenAt(mark.start());
            int end = first;
            while (end < tokens.count() && tokens.start(end) < mark.end()) {
                end++;
            }
            if (first == end) {
                continue;
            }
            boolean fits = tokens.start(first) == mark.start() && tokens.end(end - 1) == mark.end()
                    && tokens.sentenceOf(first) == tokens.sentenceOf(end - 1);
            if (!fits) {
                Arrays.fill(allowed, first, end, ALL);
            } else if (mark.type() == Sample.OPEN) {
                Arrays.fill(allowed, first, end, OUTSIDE_OR_OTHER);
            } else {
                for (int t = first; t < end; t++) {
                    allowed[t] = 1 << TrainingAccess.label(mark.type(), t - first, end - first);
                }
                names.add(new Name(first, end, mark.type()));
            }
        }
        List<Example> examples = new ArrayList<>();
        for (int s = 0; s < tokens.sentences(); s++) {
            examples.add(cut(tokens, allowed, names, tokens.firstToken(s), tokens.endToken(s)));
        }
        return examples;
    }

    private static Example cut(Tokens tokens, int[] allowed, List<Name> names, int first, int end) {
        String[] forms = new String[end - first];
        for (int t = first; t < end; t++) {
            forms[t - first] = tokens.form(t);
        }
        List<Name> own = new ArrayList<>();
        for (Name name : names) {
            if (name.first() >= first && name.end() <= end) {
                own.add(new Name(name.first() - first, name.end() - first, name.type()));
            }
        }
        return new Example(forms, Arrays.copyOfRange(allowed, first, end), own);
    }
}
