package org.buranakan.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.buranakan.platform.testing.Contracts;
import org.buranakan.platform.text.Json;

/** The published examples of what other services tell, as this service reads them. */
public final class Examples {
  private Examples() {}

  /** Every example of an aggregate's events, read into the consumer's own record. */
  public static <T> List<T> of(String aggregate, Class<T> as) throws IOException {
    var mapper = new ObjectMapper();
    new Json().customize(mapper);
    var reader = mapper.readerFor(as).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    try (var files = Files.list(Contracts.folder().resolve("events/" + aggregate))) {
      var examples =
          files.filter(file -> file.toString().endsWith(".example.json")).sorted().toList();
      assertThat(examples).as("examples of %s", aggregate).isNotEmpty();
      var read = new ArrayList<T>();
      for (var example : examples) {
        read.add(reader.readValue(example.toFile()));
      }
      return read;
    }
  }
}
