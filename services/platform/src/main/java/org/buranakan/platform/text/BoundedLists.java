package org.buranakan.platform.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;

/**
 * Reads no more items of a list or a set than its {@link Size} allows. Whoever validates it
 * afterwards looks at each item nevertheless, and finds something wrong with a hundred thousand
 * empty ones.
 */
final class BoundedLists extends BeanDeserializerModifier {
  @Override
  public JsonDeserializer<?> modifyCollectionDeserializer(
      DeserializationConfig config,
      CollectionType type,
      BeanDescription bean,
      JsonDeserializer<?> reader) {
    return isFor(type, ArrayList.class) || isFor(type, LinkedHashSet.class)
        ? new NotYetBounded(type, reader)
        : reader;
  }

  private static boolean isFor(JavaType type, Class<?> items) {
    return type.getRawClass().isAssignableFrom(items);
  }

  /** Which property it is read for is known when {@link #createContextual} is called. */
  private static final class NotYetBounded extends JsonDeserializer<Object>
      implements ContextualDeserializer {
    private final JavaType type;
    private final JsonDeserializer<?> reader;

    private NotYetBounded(JavaType type, JsonDeserializer<?> reader) {
      this.type = type;
      this.reader = reader;
    }

    @Override
    public JsonDeserializer<?> createContextual(
        DeserializationContext context, BeanProperty property) throws JsonMappingException {
      var own = context.handleSecondaryContextualization(reader, property, type);
      var size = property == null ? null : property.getAnnotation(Size.class);
      return size == null ? own : new Bounded(own, isFor(type, ArrayList.class), size.max());
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return reader.deserialize(parser, context);
    }
  }

  private static final class Bounded extends JsonDeserializer<Object> {
    private final JsonDeserializer<Object> reader;
    private final boolean isList;
    private final int most;

    @SuppressWarnings("unchecked") // it reads collections
    private Bounded(JsonDeserializer<?> reader, boolean isList, int most) {
      this.reader = (JsonDeserializer<Object>) reader;
      this.isList = isList;
      this.most = most;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (Taken.of(context) == Taken.AS_THEY_STAND || !parser.isExpectedStartArrayToken()) {
        return reader.deserialize(parser, context);
      }
      var items = new Counted(isList ? new ArrayList<>() : new LinkedHashSet<>(), most);
      try {
        reader.deserialize(parser, context, items);
        return items.kept;
      } catch (JsonMappingException e) {
        // The path leads to the item that is too much. One of a list in the list is left as it is.
        throw e.getCause() instanceof TooManyItems tooMany && tooMany.isOf(items)
            ? JsonMappingException.from(context, tooMany.getMessage(), tooMany)
            : e;
      }
    }
  }

  /** Keeps what is added to it, as long as it isn't too much. */
  private static final class Counted extends AbstractCollection<Object> {
    private final Collection<Object> kept;
    private final int most;

    private Counted(Collection<Object> kept, int most) {
      this.kept = kept;
      this.most = most;
    }

    @Override
    public boolean add(Object item) {
      var isNew = kept.add(item);
      if (kept.size() > most) {
        throw new TooManyItems(this, most);
      }
      return isNew;
    }

    @Override
    public Iterator<Object> iterator() {
      return kept.iterator();
    }

    @Override
    public int size() {
      return kept.size();
    }
  }
}
