package org.buranakan.platform.audit;

import static org.buranakan.platform.caller.Action.AUDIT;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.paging.Cursor;
import org.buranakan.platform.paging.Page;
import org.buranakan.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@RunOnVirtualThread
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit", description = "Who did what, when, from which client, with which outcome.")
class AuditResource {
  private final AuditEntries entries;
  private final Audit audit;

  AuditResource(AuditEntries entries, Audit audit) {
    this.entries = entries;
    this.audit = audit;
  }

  /// Search the audit trail.
  ///
  /// The newest first: every change and every attempt at one, and every time that personal data was
  /// shown. What is sealed, which is everything up to a minute ago. That the trail was read is
  /// recorded as well.
  @GET
  @Path("audit-entries")
  @Allowed(AUDIT)
  public Page<AuditEntry> listAuditEntries(
      @BeanParam @Valid AuditSearch search, @BeanParam @Valid PageRequest page) {
    audit.readTrail();
    var found = entries.search(search, Cursor.parseId(page.cursor()), page.limit());
    return Page.of(found, page, entry -> Cursor.of(entry.id()), entry -> entry);
  }

  /// List the seals of the audit trail.
  ///
  /// The newest first. Keep number and hash of the newest one where nobody who runs the service can
  /// change them: then `deploy/audit verify` finds whatever is changed later.
  @GET
  @Path("audit-seals")
  @Allowed(AUDIT)
  public Page<AuditSeal> listAuditSeals(@BeanParam @Valid PageRequest page) {
    var before = Cursor.parse(page.cursor(), 1);
    var found = entries.seals(before == null ? Integer.MAX_VALUE : before.number(0), page.limit());
    return Page.of(found, page, seal -> Cursor.of(seal.number()), seal -> seal);
  }
}
