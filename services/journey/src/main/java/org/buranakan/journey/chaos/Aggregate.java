package org.buranakan.journey.chaos;

/** An aggregate as the outside knows it: by the topic that tells of it, and its id. */
record Aggregate(String topic, String id) {
  static Aggregate of(String collection, String id) {
    return new Aggregate("buranakan." + collection + ".v1", id);
  }

  @Override
  public String toString() {
    return topic + " " + id;
  }
}
