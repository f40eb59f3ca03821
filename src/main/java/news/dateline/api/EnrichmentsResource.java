package news.dateline.api;


import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import news.dateline.article.Enrichment;
import news.dateline.authority.CurrentEngine;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Enrichment by itself. */
@Path("/api/enrichments")
@Tag(name = "Enrichments")
public class EnrichmentsResource {

    private final SubmissionReader reader;
    private final CurrentEngine engine;

    EnrichmentsResource(SubmissionReader reader, CurrentEngine engine) {
        this.reader = reader;
        this.engine = engine;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enrich an article; stores and announces nothing")
    @RequestBody(required = true, content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "/contract/input.schema.json"),
                    example = SubmissionReader.EXAMPLE),
            @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING),
                    example = SubmissionReader.EXAMPLE_COPY)})
    @APIResponse(responseCode = "200", description = "What was read out of it",
            content = @Content(schema = @Schema(ref = "/contract/enrichment.schema.json")))
    @APIResponse(responseCode = "400", description = "The article cannot be read")
    public Enrichment enrich(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, byte[] body) {
        return engine.get().enrich(reader.readNameless(contentType, body).content());
    }
}
