package org.buranakan.journey.fuzz;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A place in a document, where something else can be put. */
public record Places(JsonNode document, JsonPointer place) {
  /** All but the document itself. */
  public static List<Places> of(JsonNode document) {
    var places = new ArrayList<Places>();
    add(document, document, JsonPointer.empty(), places);
    return places;
  }

  private static void add(JsonNode document, JsonNode node, JsonPointer at, List<Places> places) {
    for (var field : node.properties()) {
      var place = at.appendProperty(field.getKey());
      places.add(new Places(document, place));
      add(document, field.getValue(), place, places);
    }
    for (var i = 0; i < (node.isArray() ? node.size() : 0); i++) {
      var place = at.appendIndex(i);
      places.add(new Places(document, place));
      add(document, node.get(i), place, places);
    }
  }

  public JsonNode with(JsonNode value) {
    var copy = document.deepCopy();
    switch (copy.at(place.head())) {
      case ObjectNode object -> object.set(place.last().getMatchingProperty(), value);
      case ArrayNode array -> array.set(place.last().getMatchingIndex(), value);
      default -> throw new IllegalStateException(place.toString());
    }
    return copy;
  }

  JsonNode without() {
    var copy = document.deepCopy();
    switch (copy.at(place.head())) {
      case ObjectNode object -> object.remove(place.last().getMatchingProperty());
      case ArrayNode array -> array.remove(place.last().getMatchingIndex());
      default -> throw new IllegalStateException(place.toString());
    }
    return copy;
  }

  @Override
  public String toString() {
    return place.toString();
  }
}
