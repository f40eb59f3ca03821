package news.dateline.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

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

    /** Filters of the contract that this release does not have: to ignore one would answer another question. */
    private static final List<String> NOT_YET = List.of("person", "organisation", "place", "topic", "story");

    @QueryParam("q")
    @Parameter(description = "Words of the headline; \"a phrase\", or, -not")
    Optional<String> words;

    @QueryParam("language")
    @Parameter(description = "Language tag; de stands for every German", example = "de-CH")
    Optional<String> language;

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
                from.map(value -> instant("from", value)), to.map(value -> instant("to", value)));
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
