package org.buranakan.dialogue.track;

import static org.buranakan.platform.caller.Action.READ;
import static org.buranakan.platform.caller.Action.RUN_DIALOGUES;
import static org.buranakan.platform.caller.Where.in;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.buranakan.dialogue.actor.KnownActors;
import org.buranakan.dialogue.mechanism.KnownMechanisms;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.paging.Page;
import org.buranakan.platform.paging.PageRequest;
import org.buranakan.platform.rest.Command;
import org.buranakan.platform.rest.Created;
import org.buranakan.platform.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@RunOnVirtualThread
@Path("/v1/tracks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tracks", description = "Continuing dialogues on one theme in one province.")
class TrackResource {
  private final Tracks tracks;
  private final KnownActors actors;
  private final KnownMechanisms mechanisms;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;

  TrackResource(
      Tracks tracks,
      KnownActors actors,
      KnownMechanisms mechanisms,
      Outbox outbox,
      Caller caller,
      Clock clock) {
    this.tracks = tracks;
    this.actors = actors;
    this.mechanisms = mechanisms;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  /// Open a track.
  ///
  /// For facilitators and officers of the province. The mechanism and the facilitator must be
  /// active in the actor registry. Publishes track.opened.
  ///
  /// @return Opened.
  /// @refuses 422 mechanism.not-in-province, track.unit-without-committee, actor.unknown,
  ///     actor.dissolved
  @POST
  @Allowed(RUN_DIALOGUES)
  @Command
  public RestResponse<TrackView> openTrack(@NotNull @Valid OpeningTrack said) {
    caller.require(in(said.province()));
    DialogueUnits.require(said, mechanisms);
    if (said.facilitatorId() != null) {
      var unused = actors.requireActive("/facilitatorId", said.facilitatorId());
    }
    var track = new Track(said, clock.instant());
    tracks.persist(track);
    outbox.publish(track.opened());
    return Created.at("/v1/tracks/" + track.id(), track.view());
  }

  /// List tracks.
  ///
  /// In the order of their opening.
  @GET
  @Allowed(READ)
  public Page<TrackView> listTracks(
      @BeanParam @Valid TrackFilter filter, @BeanParam @Valid PageRequest page) {
    return Page.ofDocuments(
        TrackView.class, page, (after, most) -> tracks.list(filter, after, most), Track::view);
  }

  /// Read a track.
  ///
  /// With the follow-ups that wait for its next session.
  @GET
  @Path("{id}")
  @Versioned(Track.class)
  @Allowed(READ)
  public TrackView readTrack(UUID id) {
    return tracks.require(id).view();
  }
}
