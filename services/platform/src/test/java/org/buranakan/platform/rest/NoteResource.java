package org.buranakan.platform.rest;

import static org.buranakan.platform.caller.Action.ANSWER_TO_PERSONS;
import static org.buranakan.platform.caller.Action.KEEP_MECHANISMS;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.buranakan.platform.audit.Audit;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.problem.Rule;
import org.jboss.resteasy.reactive.RestResponse;

@RunOnVirtualThread
@Path("/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
class NoteResource {
  private final EntityManager entities;
  private final Outbox outbox;
  private final IfMatch ifMatch;
  private final Audit audit;

  NoteResource(EntityManager entities, Outbox outbox, IfMatch ifMatch, Audit audit) {
    this.entities = entities;
    this.outbox = outbox;
    this.ifMatch = ifMatch;
    this.audit = audit;
  }

  /** A text, so many times: a short request can make a large event. */
  record Said(@NotBlank String text, int times) {
    String whole() {
      return text.repeat(times);
    }
  }

  @POST
  @Allowed(KEEP_MECHANISMS)
  @Command
  public RestResponse<Note.View> write(@NotNull @Valid Said said) {
    return written(said.whole());
  }

  @POST
  @Path("import")
  @Consumes("text/plain")
  @Allowed(KEEP_MECHANISMS)
  @Command
  public RestResponse<Note.View> writeStream(InputStream text) throws IOException {
    return written(new String(text.readAllBytes(), StandardCharsets.UTF_8));
  }

  private RestResponse<Note.View> written(String text) {
    var note = new Note(text);
    entities.persist(note);
    outbox.publish(note.written());
    return RestResponse.ResponseBuilder.<Note.View>created(
            URI.create("/v1/notes/" + note.view().id()))
        .entity(note.view())
        .build();
  }

  @GET
  @Path("{id}")
  @Versioned(Note.class)
  @Allowed(KEEP_MECHANISMS)
  public Note.View read(UUID id) {
    return require(id).view();
  }

  @GET
  @Path("{id}/author")
  @Allowed(KEEP_MECHANISMS)
  public Author readAuthor(UUID id) {
    audit.readPersonalData(id);
    var unused = require(id);
    return new Author("สมหญิง ใจดี");
  }

  record Author(String name) {}

  @GET
  @Path("{id}/personal-data")
  @Allowed(ANSWER_TO_PERSONS)
  public Author readPersonalData(UUID id) {
    audit.readPersonalData(id);
    var unused = require(id);
    return new Author("สมหญิง ใจดี");
  }

  @PUT
  @Path("{id}")
  @Allowed(KEEP_MECHANISMS)
  @Command
  public Note.View change(UUID id, @NotNull @Valid Said said) {
    var note = require(id);
    ifMatch.require(note.view().version());
    outbox.publish(note.change(said.whole()));
    return note.view();
  }

  @DELETE
  @Path("{id}")
  @Allowed(KEEP_MECHANISMS)
  @Command
  public void forgetsToCheckTheVersion(UUID id) {
    entities.remove(require(id));
  }

  private Note require(UUID id) {
    var note = entities.find(Note.class, id);
    if (note == null) {
      throw Rule.notFound("note", "บันทึก", "note").problem(id);
    }
    return note;
  }
}
