package news.dateline.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import news.dateline.index.ArticleReads;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters of a list. */
public class ListQuery {

    private static final int DEFAULT_SIZE = 20;
    private static final int LARGEST_SIZE = 200;
    /** Deeper, a database counts its way through everything before: narrow the filter instead. */
    private static final int DEEPEST = 100_000;

    private static final int LAST_YEAR = 9999;
    private static final int MOST_STATES = 20;

    /** Filters of the contract that this release does not have: to ignore one would answer another question. */
    private static final List<String> NOT_YET = List.of("story");

    @QueryParam("q")
    @Parameter(description = "Words of the headline; \"a phrase\", or, -not")
    Optional<String> words;

    @QueryParam("language")
    @Parameter(description = "Language tag; de stands for every German", example = "de-CH")
    Optional<String> language;

    @QueryParam("person")
    @Parameter(description = "Id of a person the article names; several: all of them", example = "person:joe-biden")
    List<String> people;

    @QueryParam("organisation")
    @Parameter(description = "Id of an organisation the article names", example = "organisation:nato")
    List<String> organisations;

    @QueryParam("place")
    @Parameter(description = "Id of a place the article names", example = "geonames:2660646")
    List<String> places;

    @QueryParam("topic")
    @Parameter(description = "IPTC Media Topic, itself, not those below it", example = "medtop:20000639")
    List<String> topics;

    @QueryParam("from")
    @Parameter(description = "Published on this day or moment or later, ISO 8601", example = "2026-01-01")
    Optional<String> from;

    @QueryParam("to")
    @Parameter(description = "Published before this day or moment, ISO 8601")
    Optional<String> to;

    @QueryParam("page")
    @Parameter(description = "From 0")
    Optional<String> page;

    @QueryParam("size")
    @Parameter(description = "1 to 200, 20 by default")
    Optional<String> size;

    @Context
    UriInfo request;

    ArticleReads.Filter filter() {
        for (String name : NOT_YET) {
            if (request.getQueryParameters().containsKey(name)) {
                throw Problems.badRequest("This release has no filter " + name + ".");
            }
        }
        words.filter(text -> text.indexOf('\0') >= 0).ifPresent(text -> {
            throw Problems.badRequest("q has a character no text has.");
        });
        language.filter(tag -> !isLanguage(tag)).ifPresent(tag -> {
            throw Problems.badRequest("language is a BCP 47 tag, such as de-CH.");
        });
        return new ArticleReads.Filter(words.filter(text -> !text.isBlank()), language.filter(tag -> !tag.isBlank()),
                states(), from.map(value -> instant("from", value)), to.map(value -> instant("to", value)));
    }

    private List<String> states() {
        List<String> states = Stream.of(people, organisations, places, topics).flatMap(List::stream)
                .filter(id -> !id.isBlank()).toList();
        if (states.size() > MOST_STATES || states.stream().anyMatch(id -> id.indexOf('\0') >= 0)) {
            throw Problems.badRequest("At most " + MOST_STATES + " ids in all, and none with a character no text has.");
        }
        return states;
    }

    private static boolean isLanguage(String tag) {
        return tag.isBlank() || tag.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-'));
    }

    int page() {
        int number = number("page", page, 0, 0, Integer.MAX_VALUE);
        if ((long) number * size() > DEEPEST) {
            throw Problems.badRequest("Pages end after " + DEEPEST + " articles; narrow the filter.");
        }
        return number;
    }

    int size() {
        return number("size", size, DEFAULT_SIZE, 1, LARGEST_SIZE);
    }

    private static int number(String name, Optional<String> given, int otherwise, int least, int most) {
        if (given.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(given.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Answered below, like a number out of range.
        }
        throw Problems.badRequest(name + " is a whole number from " + least + " to " + most + ".");
    }

    private static Instant instant(String name, String value) {
        try {
            OffsetDateTime time = value.length() == 10
                    ? LocalDate.parse(value).atStartOfDay().atOffset(ZoneOffset.UTC)
                    : OffsetDateTime.parse(value);
            if (time.getYear() < 1 || time.getYear() > LAST_YEAR) {
                throw new DateTimeException("beyond the years of ISO 8601");
            }
            return time.toInstant();
        } catch (DateTimeException e) {
            throw Problems.badRequest(name + " is an ISO 8601 date, or a date-time with its offset.");
        }
    }
}
