package org.buranakan.platform.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Which version of the resource the caller has seen: nobody overwrites what somebody else did
 * meanwhile without knowing it. {@code *} stands for any version.
 */
@RequestScoped
public class IfMatch {
  private final HttpHeaders headers;
  private final UriInfo uri;
  private final Request request;
  private boolean checked;

  IfMatch(HttpHeaders headers, UriInfo uri, Request request) {
    this.headers = headers;
    this.uri = uri;
    this.request = request;
  }

  /** To be called before the change: 412 if the resource has another version by now. */
  public void require(long version) {
    checked = true;
    var seen = header();
    if (seen == null || seen.equals("*")) {
      return;
    }
    var tags = EntityTag.parse(HttpHeaders.IF_MATCH, seen);
    if (tags.stream().anyMatch(tag -> !tag.weak() && tag.isOf(version))) {
      return;
    }
    if (tags.stream().anyMatch(tag -> tag.isOf(version))) {
      throw Problem.preconditionFailed(
          Reason.of(
              "version.weak",
              "If-Match รับเฉพาะ ETag ที่ไม่มี W/ นำหน้า (เกตเวย์ที่บีบอัดคำตอบมักเติม W/)",
              "If-Match takes the tag without W/, which gateways add where they compress answers"));
    }
    throw Problem.preconditionFailed(
        Reason.of(
            "version.stale",
            "ข้อมูลนี้เป็นฉบับที่ " + version + " แล้ว โปรดอ่านใหม่แล้วลองอีกครั้ง",
            "this is at version " + version + " by now: read it again and retry"));
  }

  /** Whether the caller named a version: then a change at the same moment is a 412, too. */
  public boolean namesVersion() {
    var seen = header();
    return seen != null && !seen.equals("*");
  }

  /** 428 where the operation changes what exists, and the caller doesn't say which version. */
  void demand() {
    if (changesWhatExists() && header() == null) {
      throw Problem.preconditionRequired(
          Reason.of(
              "version.unnamed",
              "ต้องส่ง If-Match พร้อมค่า ETag ของข้อมูลที่ท่านอ่าน",
              "If-Match is missing: send the ETag of what you read"));
    }
  }

  /** What demands a version and then ignores it would let changes get lost. */
  void verify() {
    if (changesWhatExists() && !checked) {
      throw new IllegalStateException(uri.getPath() + " does not check If-Match");
    }
  }

  private boolean changesWhatExists() {
    return isDemanded(request.getMethod(), uri.getPath(), !uri.getPathParameters().isEmpty());
  }

  /** Whether a request has to say which version it changes: where it changes what exists. */
  public static boolean isDemanded(String method, String path, boolean ofOne) {
    return ofOne && !method.equals("GET") && !isAdministration(path);
  }

  /** What administrators do changes no aggregate, and does the same when it is done twice. */
  public static boolean isAdministration(String path) {
    return path.startsWith("/v1/admin/");
  }

  private @Nullable String header() {
    var value = headers.getHeaderString(HttpHeaders.IF_MATCH);
    return value == null ? null : value.strip();
  }
}
