package news.dateline.dev;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * What {@code quarkus:dev} starts instead of the application alone: the servers first, since Flyway, Hibernate and the
 * channels connect while the application starts.
 *
 * <p>Chosen by {@code %dev.quarkus.package.main-class}; production starts the application itself.
 */
@IfBuildProfile("dev")
@QuarkusMain(name = "dev")
public class DevMain {

    public static void main(String... args) {
        DevServers.ensureRunning();
        Quarkus.run(args);
    }
}
