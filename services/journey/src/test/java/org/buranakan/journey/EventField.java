package org.buranakan.journey;

import java.util.Comparator;

/**
 * A field of an event as integrators may rely on it. Its path begins with {@code $}, the event's
 * data, and has {@code []} for what is in a list. Its presence is required or optional in what it
 * is a part of, or each.
 */
record EventField(String event, String path, String presence, String type)
    implements Comparable<EventField> {

  static EventField parse(String line) {
    var words = line.split(" ", 4);
    return new EventField(words[0], words[1], words[2], words[3]);
  }

  @Override
  public String toString() {
    return String.join(" ", event, path, presence, type);
  }

  String place() {
    return event + " " + path;
  }

  /** The place of the object or list that it is a part of. */
  String parent() {
    var end = path.endsWith("[]") ? path.length() - 2 : path.lastIndexOf('.');
    return event + " " + path.substring(0, Math.max(end, 0));
  }

  boolean optional() {
    return presence.equals("optional");
  }

  @Override
  public int compareTo(EventField other) {
    return Comparator.comparing(EventField::toString).compare(this, other);
  }
}
