package news.dateline.accuracy;

import java.util.List;

/** The tables of the accuracy report, in its order. */
enum Section {

    NAMES("People, organisations, places", "Strict spans and types. \"Fact\" is the full name a short one stands for (people), the country (places).",
            "Set", "Use", "Type", "Gold", "Precision", "Recall", "F1", "Fact right"),
    CONFIDENCE("Confidence of names", "What the engine says against how often the mention's span and type are right: gold articles and SmartData, "
            + "dev.", "Said", "Mentions", "Said on average", "Right"),
    DATES("Time expressions", "Overlap, strict spans, and overlap with equal TIMEX3 value.",
            "Set", "Use", "Gold", "Precision", "Recall", "F1", "Strict F1", "Value F1"),
    QUOTES("Quotes", "Direct speech shares half of the longer span; of all speech, half of the shorter (gold articles: of the longer). Of "
            + "indirect speech the gold articles mark a part.",
            "Set", "Use", "Direct, gold", "Precision", "Recall", "F1", "Speaker right", "All speech, gold", "All speech found"),
    AMOUNTS("Amounts", "Overlap with equal kind, value and unit.", "Set", "Use", "Gold", "Precision", "Recall", "F1"),
    TOPICS("Topics", "The first topic's top level.", "Set", "Use", "Texts", "Topic said", "Right of said", "Right of all"),
    TOPIC_CONFIDENCE("Confidence of topics", "What the engine says of the first topic against how often its top level is right: labelled Wikinews and own "
            + "articles.", "Said", "Articles", "Said on average", "Right"),
    KEYWORDS("Keywords", "Of the first five, how many a reader accepted; of those a reader listed, how many are said at all.",
            "Set", "Use", "Texts", "Said of five", "Right of said", "Recall"),
    LANGUAGE("Language", "Of whole articles, and of sentences of 60 characters or more, beside other libraries on the same texts: limited to the "
            + "four languages told apart here, and with all that a library knows. Dateline is silent when in doubt and on languages it does not read; "
            + "what is neither right nor wrong had no answer.",
            "Set", "Use", "Reader", "Texts", "Right", "Wrong"),
    SENTENCES("Sentences", "Where sentences begin inside paragraphs, beside OpenNLP with its German model (GSD) on the same texts. Wikinews: as its "
            + "annotated sentences were cut, by a program and uncorrected, so nothing reaches 1; only after final marks, for at colons, semicolons and "
            + "in tables a cut is a matter of taste.",
            "Set", "Use", "Reader", "Gold", "Precision", "Recall", "F1"),
    NAMES_BESIDE("Names beside another library", "Strict spans and types on SmartData, dev, which neither is trained on; rules of Dateline were "
            + "written looking at it. OpenNLP's name finder is trained in this run on SmartData, train, GermEval 2014, dev and Wikinews gold, with its "
            + "default features and its perceptron (100 rounds, no cutoff: better here than its maximum entropy), and is given Dateline's tokens and "
            + "sentences. Dateline's tagger is trained on these three, on MobIE, WikiGold and "
            + "sentences of its own, and it has its lists of names: the figures compare what one gets, not two methods.",
            "Reader", "Type", "Gold", "Precision", "Recall", "F1");

    final String title;
    final String measure;
    final List<String> columns;

    Section(String title, String measure, String... columns) {
        this.title = title;
        this.measure = measure;
        this.columns = List.of(columns);
    }
}
