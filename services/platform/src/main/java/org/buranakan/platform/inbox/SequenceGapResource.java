package org.buranakan.platform.inbox;

import static org.buranakan.platform.caller.Action.OPERATE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.paging.Cursor;
import org.buranakan.platform.paging.Page;
import org.buranakan.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@RunOnVirtualThread
@Path("/v1/admin/sequence-gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
class SequenceGapResource {
  private final Ledger ledger;

  SequenceGapResource(Ledger ledger) {
    this.ledger = ledger;
  }

  /// List gaps in the events that came.
  ///
  /// Aggregates of which not as many events came as their greatest sequence says. A gap that closes
  /// later is no longer listed.
  @GET
  @Allowed(OPERATE)
  public Page<SequenceGap> listSequenceGaps(@BeanParam @Valid PageRequest page) {
    var rows = ledger.gaps(Cursor.parseId(page.cursor()), page.limit() + 1);
    return Page.of(rows, page, gap -> Cursor.of(gap.subject()), gap -> gap);
  }

  /// An aggregate whose events don't add up
  ///
  /// @param topic The topic of the aggregate
  /// @param subject Id of the aggregate: the key of its events
  /// @param sequence The greatest ce_sequence that came
  /// @param events How many events came, fewer than the sequence says
  /// @param since When it was noticed
  record SequenceGap(
      @Schema(examples = "buranakan.actors.v1") String topic,
      UUID subject,
      @Schema(examples = "12") long sequence,
      @Schema(examples = "11") long events,
      Instant since) {}
}
