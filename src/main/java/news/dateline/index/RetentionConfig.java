package news.dateline.index;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long the history is kept. The current state of an article is kept for good. */
@ConfigMapping(prefix = "dateline.retention")
interface RetentionConfig {

    /** Events; much longer than a message can wait on {@code new-article}, because replays are answered from them. */
    @WithDefault("P400D")
    Duration events();

    /** Records of dead letters; the messages themselves are on their topic. */
    @WithDefault("P90D")
    Duration deadLetters();
}
