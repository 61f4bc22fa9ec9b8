package org.buranakan.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/** Documents that were written to know how long they are, and are not written a second time. */
final class Documents<T> extends AbstractList<T> implements JsonSerializable {
  private final List<T> documents = new ArrayList<>();
  private final List<byte[]> written = new ArrayList<>();

  void add(T document, byte[] json) {
    documents.add(document);
    written.add(json);
  }

  @Override
  public T get(int index) {
    return documents.get(index);
  }

  @Override
  public int size() {
    return documents.size();
  }

  @Override
  public void serialize(JsonGenerator generator, SerializerProvider provider) throws IOException {
    generator.writeStartArray();
    for (var json : written) {
      generator.writeRawValue(new String(json, UTF_8));
    }
    generator.writeEndArray();
  }

  @Override
  public void serializeWithType(
      JsonGenerator generator, SerializerProvider provider, TypeSerializer type)
      throws IOException {
    serialize(generator, provider);
  }
}
