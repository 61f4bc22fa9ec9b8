package org.buranakan.actors.actor;

import static org.buranakan.platform.caller.Action.ANSWER_TO_PERSONS;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.rest.Command;
import org.buranakan.platform.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What the law gives to persons: to see what is known of them, and to have it erased. */
@RunOnVirtualThread
@Path("/v1/actors/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Personal data",
    description =
        "What persons may ask for by the Personal Data Protection Act B.E. 2562 (2019): to see what is"
            + " known of them, and to have it erased. They have it corrected as any actor is.")
class PersonalDataResource {
  private final Actors actors;
  private final List<Participation.Source> sources;
  private final Outbox outbox;
  private final Keepers keepers;
  private final Clock clock;
  private final IfMatch ifMatch;
  private final Event<ActorDissolved> dissolved;

  PersonalDataResource(
      Actors actors,
      @All List<Participation.Source> sources,
      Outbox outbox,
      Keepers keepers,
      Clock clock,
      IfMatch ifMatch,
      Event<ActorDissolved> dissolved) {
    this.actors = actors;
    this.sources = sources;
    this.outbox = outbox;
    this.keepers = keepers;
    this.clock = clock;
    this.ifMatch = ifMatch;
    this.dissolved = dissolved;
  }

  /// Export what is known of a person.
  ///
  /// A file to hand to the person. For data protection officers, and for officers of the person's
  /// province; for ministries, where the person is of the whole country.
  ///
  /// @refuses 422 actor.not-a-person
  @GET
  @Path("personal-data")
  @Allowed(ANSWER_TO_PERSONS)
  @APIResponse(
      responseCode = "200",
      description = "The file.",
      headers =
          @Header(
              name = "Content-Disposition",
              description = "What to call the file",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      examples =
                          "attachment; filename=\"personal-data-01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e.json\"")),
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PersonalData.class)))
  public RestResponse<PersonalData> exportPersonalData(UUID id) {
    var actor = actors.require(id);
    keepers.requireAnswerable(actor);
    actor.requirePerson();
    keepers.read(actor);
    var takesPartIn = sources.stream().flatMap(source -> source.of(id).stream()).toList();
    return RestResponse.ResponseBuilder.ok(PersonalData.of(actor, takesPartIn, clock.instant()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"personal-data-%s.json\"".formatted(id))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /// Erase a person.
  ///
  /// Removes name, identifiers, contacts and processing for good. The id stays with what it took
  /// part in, as dissolved, and can't be changed any more. Erasing again does nothing. For data
  /// protection officers, and for officers of the person's province; for ministries, where the
  /// person is of the whole country. Publishes actor.erased.
  ///
  /// @refuses 422 actor.not-a-person, actor.consent-not-the-basis
  @POST
  @Path("erasure")
  @Allowed(ANSWER_TO_PERSONS)
  @Command
  public ActorView erasePerson(UUID id, @NotNull @Valid Erasure said) {
    var actor = actors.requireAlone(id);
    keepers.requireAnswerable(actor);
    ifMatch.require(actor.version());
    var now = clock.instant();
    actor
        .erase(said.ground(), now)
        .ifPresent(
            erased -> {
              outbox.publish(erased);
              dissolved.fire(new ActorDissolved(id, now));
            });
    return keepers.shown(actor);
  }
}
