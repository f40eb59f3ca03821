package news.dateline.enrich.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.article.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicReaderTest {

    private static final TopicReader READER = new TopicReader();

    private static void assertTopsAreRight(double share, List<TopicGold> gold) {
        long right = right(gold);
        assertTrue(right >= share * gold.size(), right + " of " + gold.size());
    }

    private static long right(List<TopicGold> gold) {
        return gold.stream().filter(article -> article.topIsRight(article.read(READER))).count();
    }

    @Test
    void putsNineOfTenArticlesUnderTheRightTopLevel() {
        assertTopsAreRight(0.95, TopicGold.all());
    }

    @Test
    void putsNineOfTenArticlesOfADailyUnderTheRightTopLevel() {
        assertTopsAreRight(0.97, TopicGold.sections());
    }

    @Test
    void putsChattyArticlesUnderTheRightTopLevel() {
        assertTopsAreRight(0.93, TopicGold.daily());
    }

    @Test
    void putsChattyArticlesHeldOutUnderTheRightTopLevel() {
        assertTopsAreRight(0.93, TopicGold.dailyHeldOut());
    }

    @Test
    void saysTheFirstTopicWithTheConfidenceItDeserves() {
        List<TopicGold> gold = Stream.concat(TopicGold.dailyHeldOut().stream(), TopicGold.daily().stream())
                .filter(article -> !article.read(READER).isEmpty()).toList();

        double said = gold.stream().mapToDouble(article -> article.read(READER).get(0).confidence()).average().orElseThrow();

        double right = (double) right(gold) / gold.size();
        assertEquals(right, said, 0.08);
    }

    @Test
    void saysSomethingOfAlmostEveryArticle() {
        assertTrue(TopicGold.sections().stream().filter(article -> article.read(READER).isEmpty()).count() <= 1);
    }

    @ParameterizedTest
    @CsvSource({"Über den Preis sprachen wir mit Herrn Müller bei uns über Mittag.,04", "Wir haben es genommen und dann über uns gelacht.,11",
        "Die Behälter sind aus Kunststoff und künstlich gefärbtem Kunststoffgranulat.,01", "Protestanten trafen Protestanten.,16",
        "In München und in der Münchner Vorstadt.,01",
        "Das brauchen wir nicht und er brauche es auch nicht.,01", "Das Wachstum betrug mehr als erwartet und betrug auch zuletzt viel.,02",
        "Sie stellen es hin; es wird für gut gehalten und soll gehalten werden.,09", "Hört er zu? Sie hört ihn und sie hörten es.,05",
        "Man will die Zeit kürzen oder etwas kürzeres nehmen und kurz warten.,11", "Sie sassen auf der Parkbank und der Ersatzbank.,04",
        "Er kam ehe sie kam und ehe es dunkel wurde.,14", "Blätter fielen auf die Blätter vom Vorjahr.,15",
        "Die Diskussion war lang und Diskussionen sind vorhanden.,15", "Wir wollen es einführen und führen es ein.,04"})
    void findsNoTermInOtherWordsThatContainIt(String text, String top) {
        assertTrue(READER.read(text, List.of(), "de").stream().noneMatch(topic -> TopicGold.top(topic).equals(top)),
                READER.read(text, List.of(), "de").toString());
    }

    @Test
    void letsTheOpeningWeighMoreThanTheRest() {
        String opening = "Der Stürmer schoss drei Tore, der Torhüter hielt zwei Elfmeter. ";
        String filler = "Danach sassen alle noch lange beieinander und redeten von alten Zeiten. ".repeat(6);
        String rest = "Der Komponist schrieb eine Oper, der Pianist gab ein Konzert. ";

        assertEquals("15", TopicGold.top(READER.read(opening + filler + rest, List.of(), "de").get(0)));
        assertEquals("01", TopicGold.top(READER.read(rest + filler + opening, List.of(), "de").get(0)));
    }

    @Test
    void namesTheTopicBelowTheTopLevel() {
        List<TopicGold> gold = TopicGold.all();

        long right = gold.stream().filter(article -> article.belowIsNamed(article.read(READER))).count();

        assertTrue(right >= 0.9 * gold.size(), right + " of " + gold.size());
    }

    @Test
    void givesThePathFromTheTop() {
        List<Topic> topics = READER.read("Die Botschafter beider Länder trafen sich mit dem Aussenminister. Diplomaten sprachen von "
                + "Entspannung, der Konsul wurde einbestellt.", List.of(), "de-CH");

        assertEquals(new Topic("medtop:20000639", "diplomacy", List.of("medtop:11000000", "medtop:20000638"), topics.get(0).confidence()),
                topics.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Er stand auf und ging langsam zur Tür.", "Am Dienstag war er da, am Mittwoch nicht mehr.", "1 2 3 4 5",
        "!!!", "Der Herr mit dem grauen Mantel wartete lange."})
    void saysNothingWhenUnsure(String text) {
        assertEquals(List.of(), READER.read(text, List.of(), "de"));
    }

    @Test
    void readsSwissAndGermanSpellingAlike() {
        String swiss = "Das Fussballspiel: Der Torhüter hielt den Elfmeter, der Stürmer schoss. Grossartig, sagte der Trainer.";

        List<Topic> expected = READER.read(swiss, List.of(), "de-CH");

        assertEquals(expected, READER.read(swiss.replace("Fuss", "Fuß").replace("Gross", "Groß"), List.of(), "de-DE"));
    }

    @Test
    void knowsNoTopicsInOtherLanguages() {
        assertEquals(List.of(), READER.read("Fotboll fotboll fotboll VM final", List.of(), "sv"));
        assertEquals(List.of(), READER.read("Regierung Parlament Minister", List.of(), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Bundestagswahl ", "wahl", "😀", "ß", "1:", "Regierung\n", "soziale ", "«", " "})
    void staysFastOnTextOfAnyShape(String piece) {
        String text = piece.repeat(500_000 / piece.length());

        assertTimeout(Duration.ofSeconds(2), () -> READER.read(text, List.of(), "de"));
    }
}
