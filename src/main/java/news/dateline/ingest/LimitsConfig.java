package news.dateline.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import news.dateline.ninjs.Limits;
import news.dateline.ninjs.NinjsReader;

/** How large a submission may be; beyond, it goes to the dead letters as {@code too-large}. */
@ConfigMapping(prefix = "dateline.limits")
interface LimitsConfig {

    /** Bytes of one message. */
    @WithDefault("2097152")
    int messageBytes();

    /** Code points of readable text in one article. */
    @WithDefault("500000")
    int textCharacters();

    /** Pictures of one article. */
    @WithDefault("200")
    int pictures();

    /** Makes the reader that holds to these limits. */
    class Producer {

        @Produces
        @Singleton
        NinjsReader reader(LimitsConfig config) {
            return new NinjsReader(new Limits(config.messageBytes(), config.textCharacters(), config.pictures()));
        }
    }
}
