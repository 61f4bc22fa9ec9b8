package org.buranakan.platform.inbox;

import static org.buranakan.platform.caller.Action.OPERATE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.paging.Cursor;
import org.buranakan.platform.paging.Page;
import org.buranakan.platform.paging.PageRequest;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.rest.Command;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/v1/admin/parked-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration", description = "What operators of the suite do.")
class ParkedEventResource {
  private static final Logger LOG = Logger.getLogger(ParkedEventResource.class);

  private final ParkedEvents parked;
  private final Retries retries;
  private final Tries tries;
  private final Caller caller;

  ParkedEventResource(ParkedEvents parked, Retries retries, Tries tries, Caller caller) {
    this.parked = parked;
    this.retries = retries;
    this.tries = tries;
    this.caller = caller;
  }

  /// List parked events.
  ///
  /// Events that failed here and those of the same aggregates behind them, oldest first. The events
  /// of all other aggregates flow on.
  @GET
  @Allowed(OPERATE)
  public Page<ParkedEventView> listParkedEvents(@BeanParam @Valid PageRequest page) {
    var rows = parked.list(Cursor.parseId(page.cursor()), page.limit() + 1);
    return Page.of(rows, page, event -> Cursor.of(event.id()), ParkedEventView::of);
  }

  /// Replay a parked event.
  ///
  /// Lets it have its effect now, and then those behind it in order. 409 if an earlier one of the
  /// same aggregate has to go first, or if it fails again.
  ///
  /// @refuses 409 parked-event.not-first, parked-event.busy, parked-event.failed-again
  @POST
  @Path("{id}/replay")
  @Allowed(OPERATE)
  public Replay replayParkedEvent(UUID id) {
    var replayed = retries.replay(requireFirst(id));
    if (replayed.events() == 0) {
      throw failed(replayed.failure());
    }
    return new Replay(replayed.events());
  }

  /// Discard a parked event.
  ///
  /// It never has its effect here; it stays on its topic, and where it was dead-lettered, on the
  /// dead-letter topic. Those behind it go on by themselves. 409 if an earlier one of the same
  /// aggregate has to go first.
  ///
  /// @refuses 409 parked-event.not-first
  @DELETE
  @Path("{id}")
  @Allowed(OPERATE)
  @Command
  @ResponseStatus(204)
  public void discardParkedEvent(UUID id) {
    var event = requireFirst(id);
    LOG.warnf("%s discards %s %s: %s", caller.id(), event.type(), id, event.reason());
    parked.remove(id);
    tries.forget(Place.of(event.message()));
  }

  /// What a replay did
  ///
  /// @param replayed How many events had their effect: this one, and those behind it
  record Replay(@Schema(examples = "3") int replayed) {}

  private ParkedEvent requireFirst(UUID id) {
    var event = parked.find(id).orElseThrow(() -> InboxRefusals.NOT_FOUND.problem(id));
    var first = parked.first(event.lane()).orElse(event);
    if (!first.id().equals(id)) {
      throw InboxRefusals.NOT_FIRST.problem(first.id());
    }
    return event;
  }

  private static Problem failed(@Nullable String why) {
    return why == null ? InboxRefusals.BUSY.problem() : InboxRefusals.FAILED_AGAIN.problem(why);
  }
}
