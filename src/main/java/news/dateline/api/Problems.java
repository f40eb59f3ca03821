package news.dateline.api;

import io.quarkiverse.resteasy.problem.HttpProblem;

import jakarta.ws.rs.core.Response.Status;

import news.dateline.article.Rejection;

/** Errors as RFC 9457 problems. */
final class Problems {

    private Problems() {
    }

    static HttpProblem notFound() {
        return problem(Status.NOT_FOUND, "There is no such article.");
    }

    static HttpProblem badRequest(String detail) {
        return problem(Status.BAD_REQUEST, detail);
    }

    static HttpProblem unsupported(String detail) {
        return problem(Status.UNSUPPORTED_MEDIA_TYPE, detail);
    }

    /** What the consumer would do with a submission, said before it is sent. */
    static HttpProblem of(Rejection rejection) {
        Status status = switch (rejection.reason()) {
            case TOO_LARGE -> Status.REQUEST_ENTITY_TOO_LARGE;
            case UNSUPPORTED -> Status.UNSUPPORTED_MEDIA_TYPE;
            default -> Status.BAD_REQUEST;
        };
        return HttpProblem.builder()
                .withStatus(status)
                .withTitle(status.getReasonPhrase())
                .withDetail(rejection.detail())
                .with("reason", rejection.reason().value())
                .build();
    }

    static HttpProblem unavailable(String detail) {
        return problem(Status.SERVICE_UNAVAILABLE, detail);
    }

    private static HttpProblem problem(Status status, String detail) {
        return HttpProblem.builder().withStatus(status).withTitle(status.getReasonPhrase()).withDetail(detail).build();
    }
}
