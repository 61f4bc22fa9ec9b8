package org.buranakan.platform.text;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

/** How texts are taken from JSON. */
public enum Taken {
  /** In their normal form: what callers say. */
  NORMALISED {
    @Override
    String read(String text) {
      return NormalForm.of(text);
    }
  },

  /** The same, but nothing is left out in silence: what callers sign. */
  SEALED {
    @Override
    String read(String text) {
      return NormalForm.ofSealed(text);
    }
  },

  /** As they stand: what was checked when it was said. It is history, and must stay readable. */
  AS_THEY_STAND {
    @Override
    String read(String text) {
      return text;
    }
  };

  abstract String read(String text);

  static Taken of(DeserializationContext context) {
    return context.getAttribute(Taken.class) instanceof Taken said ? said : NORMALISED;
  }

  public ObjectMapper by(ObjectMapper mapper) {
    return mapper.setConfig(mapper.getDeserializationConfig().withAttribute(Taken.class, this));
  }

  public ObjectReader by(ObjectReader reader) {
    return reader.withAttribute(Taken.class, this);
  }
}
