package org.buranakan.platform.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/** JSON that is well-formed but not what the operation takes: 400. */
@Provider
public class JsonProblemMapper extends ExceptionMapperBase<JsonMappingException> {
  @Override
  protected HttpProblem toProblem(JsonMappingException problem) {
    return HttpProblem.builder().withStatus(400).withTitle("").build();
  }
}
