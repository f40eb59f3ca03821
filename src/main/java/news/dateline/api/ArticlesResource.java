package news.dateline.api;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import news.dateline.article.Article;
import news.dateline.article.CloudEventHeaders;
import news.dateline.index.ArticleReads;
import news.dateline.index.ArticleReads.Found;
import news.dateline.submit.NewArticleProducer;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Articles: submit, read, list, kill. */
@Path("/api/articles")
@Tag(name = "Articles")
@Produces(MediaType.APPLICATION_JSON)
public class ArticlesResource {

    private static final Duration BROKER_ANSWERS_WITHIN = Duration.ofSeconds(20);

    private final SubmissionReader reader;
    private final NewArticleProducer producer;
    private final ArticleReads articles;
    private final ArticleJson json;

    ArticlesResource(SubmissionReader reader, NewArticleProducer producer, ArticleReads articles, ArticleJson json) {
        this.reader = reader;
        this.producer = producer;
        this.articles = articles;
        this.json = json;
    }

    @POST
    @Blocking
    @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Operation(summary = "Submit an article as ninjs or as raw copy",
            description = "Sends it to the topic new-article. Raw copy without the parameter uri is named after its content.")
    @RequestBody(required = true, content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "/contract/input.schema.json"),
                    example = SubmissionReader.EXAMPLE),
            @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING),
                    example = SubmissionReader.EXAMPLE_COPY)})
    @APIResponse(responseCode = "202", description = "The broker has it; Location is where it will be found")
    @APIResponse(responseCode = "400", description = "It cannot be used; the problem says why")
    @APIResponse(responseCode = "413", description = "It is too large")
    @APIResponse(responseCode = "503", description = "The broker does not answer")
    public Uni<Response> submit(@QueryParam("uri") Optional<String> uri, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam(CloudEventHeaders.TRACE_PARENT) Optional<String> traceparent, byte[] body) {
        Article article = reader.read(uri, contentType, body);
        return accepted(producer.submit(article.uri(), contentType, body, traceparent), article.uri());
    }

    @GET
    @Path("{uri}")
    @Operation(summary = "The current state of an article")
    @APIResponse(responseCode = "200", description = "The article, its enrichment, and what its last event changed",
            content = @Content(schema = @Schema(ref = "/contract/article-event.schema.json")))
    @APIResponse(responseCode = "404", description = "There is none, or it is under embargo")
    @APIResponse(responseCode = "410", description = "It was withdrawn; the problem carries the public note")
    @APIResponse(responseCode = "503", description = "The database does not answer")
    public JsonNode get(@PathParam("uri") String uri) {
        Found found = possible(uri).flatMap(articles::find).orElseThrow(Problems::notFound);
        if (found instanceof Found.Current current) {
            return json.article(current);
        }
        throw gone(((Found.Withdrawn) found).withdrawal());
    }

    /** The uri, if there can be an article of that name: the database does not take every text as a question. */
    private static Optional<String> possible(String uri) {
        return Optional.of(uri).filter(Article::isUri);
    }

    private HttpProblem gone(String withdrawal) {
        JsonNode kill = json.read(withdrawal);
        HttpProblem.Builder problem = HttpProblem.builder().withStatus(Status.GONE).withTitle("Withdrawn")
                .withDetail(kill.path("notes").path("public").asText("This article was withdrawn."));
        if (kill.hasNonNull("replacedBy")) {
            problem.with("replacedBy", kill.get("replacedBy").asText());
        }
        return problem.build();
    }

    @GET
    @Path("{uri}/events")
    @Operation(summary = "Every event announced for an article, oldest first, as structured CloudEvents")
    @APIResponse(responseCode = "200", description = "The events", content = @Content(schema = @Schema(
            type = SchemaType.ARRAY, implementation = Object.class)))
    @APIResponse(responseCode = "404", description = "Nothing was ever announced of it")
    @APIResponse(responseCode = "503", description = "The database does not answer")
    public JsonNode events(@PathParam("uri") String uri) {
        List<ArticleReads.PastEvent> events = possible(uri).map(articles::events).orElse(List.of());
        if (events.isEmpty()) {
            throw Problems.notFound();
        }
        return json.events(events);
    }

    @DELETE
    @Path("{uri}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Kill an article",
            description = "Sends a withdrawal to the topic new-article. The body is optional: {scope, notes: {internal, public}, replacedBy}.")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(ref = "/contract/withdrawn.schema.json"), example = "{\"notes\": {\"public\": \"Withdrawn.\"}}"))
    @APIResponse(responseCode = "202", description = "The broker has the withdrawal")
    public Uni<Response> withdraw(@PathParam("uri") String uri,
            @HeaderParam(CloudEventHeaders.TRACE_PARENT) Optional<String> traceparent, byte[] body) {
        if (!Article.isUri(uri)) {
            throw Problems.badRequest("This cannot be an article's uri.");
        }
        byte[] data = body == null || body.length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : body;
        if (!json.isObject(data)) {
            throw Problems.badRequest("The body of a withdrawal is a JSON object, or empty.");
        }
        return accepted(producer.withdraw(uri, data, traceparent), uri);
    }

    @GET
    @Operation(summary = "Live articles, newest first, with total and facet counts")
    @APIResponse(responseCode = "200", description = "A page of articles")
    @APIResponse(responseCode = "400", description = "A parameter cannot be read, or this release has no such filter")
    @APIResponse(responseCode = "503", description = "The database does not answer")
    public ArticleList list(@BeanParam ListQuery query) {
        return ArticleList.of(articles.list(query.filter(), query.page(), query.size()), query.page(), query.size());
    }

    private static Uni<Response> accepted(Uni<Void> sent, String uri) {
        URI location = URI.create("/api/articles/" + encode(uri));
        return sent.ifNoItem().after(BROKER_ANSWERS_WITHIN).fail()
                .replaceWith(() -> Response.accepted().location(location).build())
                .onFailure(TimeoutException.class).transform(e -> Problems.unavailable("The broker does not answer."))
                .onFailure(e -> !(e instanceof HttpProblem))
                .transform(e -> Problems.unavailable("The broker did not take the message."));
    }

    /** Percent-encoding for one path segment; form encoding differs from it only in the space. */
    private static String encode(String uri) {
        return URLEncoder.encode(uri, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
