package org.buranakan.platform.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.problem.RequestRefusals;

/**
 * A strong entity tag (RFC 9110): the version, such as {@code "7"}, or {@code "7-brief"} of a
 * document that leaves out what its reader may not see.
 */
record EntityTag(String value, boolean weak) {
  private static final String BRIEF = "-brief";
  private static final Pattern TAG = Pattern.compile("\\s*(W/)?\"([\\x21\\x23-\\x7e]*)\"\\s*(,|$)");

  static EntityTag of(Snapshot document) {
    return new EntityTag(document.version() + (document.isBrief() ? BRIEF : ""), false);
  }

  /** Reads the tags of an If-Match or If-None-Match that is not {@code *}; 400 if it has none. */
  static List<EntityTag> parse(String header, String value) {
    var tags = new ArrayList<EntityTag>();
    var found = TAG.matcher(value);
    while (found.regionStart() < value.length()) {
      if (!found.lookingAt()) {
        throw RequestRefusals.ENTITY_TAG.at("#header/" + header, header);
      }
      tags.add(new EntityTag(found.group(2), found.group(1) != null));
      found.region(found.end(), value.length());
    }
    return tags;
  }

  boolean isOf(long version) {
    var number = Long.toString(version);
    return value.equals(number) || value.equals(number + BRIEF);
  }

  @Override
  public String toString() {
    return (weak ? "W/" : "") + '"' + value + '"';
  }
}
