package news.dateline.api;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

import jakarta.ws.rs.ext.Provider;

import news.dateline.index.StoreUnavailable;

/** A database that is away is an outage and no defect: the caller may come again. */
@Provider
public class StoreUnavailableMapper extends ExceptionMapperBase<StoreUnavailable> {

    @Override
    protected HttpProblem toProblem(StoreUnavailable exception) {
        return Problems.unavailable("The database does not answer.");
    }
}
