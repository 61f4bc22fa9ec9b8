package org.buranakan.platform.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.buranakan.platform.rest.StoredAnswer.Replay;

/** Gives a stored answer again. */
@Provider
class ReplayMapper implements ExceptionMapper<Replay> {
  @Override
  public Response toResponse(Replay replay) {
    return replay.response();
  }
}
