package news.dateline.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;

import jakarta.inject.Singleton;

/**
 * Gives every problem the path of its request as {@code instance}, as a URI reference. By default it is the path decoded,
 * which no URI is as soon as an article's uri has an umlaut.
 */
@Singleton
class ProblemInstance implements ProblemPostProcessor {

    private static final int BEFORE_THE_DEFAULT = 1_000;

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getInstance() != null || context.path == null) {
            return problem;
        }
        try {
            String reference = new URI(null, null, context.path, null).toASCIIString();
            // The serializer decodes it once.
            return HttpProblem.builder(problem).withInstance(URI.create(URLEncoder.encode(reference, UTF_8))).build();
        } catch (URISyntaxException e) {
            return problem;
        }
    }

    @Override
    public int priority() {
        return BEFORE_THE_DEFAULT;
    }
}
