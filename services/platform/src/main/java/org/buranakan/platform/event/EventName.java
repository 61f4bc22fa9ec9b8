package org.buranakan.platform.event;

/** The names that follow from {@code actor.registered}: CloudEvents type, topic and schema. */
public record EventName(String aggregate, String what) {

  public static EventName of(Class<? extends DomainEvent> event) {
    var type = event.getAnnotation(EventType.class);
    if (type == null) {
      throw new IllegalStateException(event + " has no @EventType");
    }
    var parts = type.value().split("\\.", 2);
    return new EventName(parts[0], parts[1]);
  }

  /** {@code org.buranakan.actor.registered.v1} */
  public String type() {
    return "org.buranakan." + aggregate + "." + what + ".v1";
  }

  /** {@code buranakan.actors.v1} */
  public String topic() {
    return topic(aggregate);
  }

  /** The topic on which an aggregate's events stand. */
  public static String topic(String aggregate) {
    return "buranakan." + aggregate + "s.v1";
  }

  /**
   * Where the schema stands below {@code contracts/}, as an absolute URI that is its {@code $id}.
   */
  public String schema() {
    return "https://buranakan.org/contracts/events/" + aggregate + "/" + what + ".schema.json";
  }
}
