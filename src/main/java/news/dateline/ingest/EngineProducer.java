package news.dateline.ingest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import news.dateline.enrich.Engine;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the enrichment engine, which knows no container, a bean. */
class EngineProducer {

    @Produces
    @Singleton
    Engine engine(@ConfigProperty(name = "quarkus.application.version") String version) {
        return Engine.create(version);
    }
}
